import { kcoGli2017 } from "../../src/reference/kcoGli2017.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "kcoGli2017",
  equation: kcoGli2017,
  head: ["gli-2017", "KCO", "mmol-per-minute-per-kilopascal-per-liter", "not-used", 5, 85],
  printed: 187,
  within: [1e-9, 1e-8],
});
