import { kcoGli2017Traditional } from "../../src/reference/kcoGli2017Traditional.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "kcoGli2017Traditional",
  equation: kcoGli2017Traditional,
  head: ["gli-2017", "KCO", "milliliter-per-minute-per-mmhg-per-liter", "not-used", 5, 85],
  printed: 187,
  within: [5e-7, 5e-6],
});
