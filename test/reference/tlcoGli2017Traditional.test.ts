import { tlcoGli2017Traditional } from "../../src/reference/tlcoGli2017Traditional.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "tlcoGli2017Traditional",
  equation: tlcoGli2017Traditional,
  head: ["gli-2017", "TLCO", "milliliter-per-minute-per-mmhg", "not-used", 5, 85],
  printed: 187,
  within: [1e-8, 1e-7],
});
