import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "tlcoGli2017",
  equation: tlcoGli2017,
  head: ["gli-2017", "TLCO", "mmol-per-minute-per-kilopascal", "not-used", 5, 85],
  printed: 187,
  within: [1e-9, 1e-8],
});
