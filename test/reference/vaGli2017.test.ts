import { vaGli2017 } from "../../src/reference/vaGli2017.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "vaGli2017",
  equation: vaGli2017,
  head: ["gli-2017", "VA", "liter", "not-used", 5, 85],
  printed: 187,
  within: [1e-9, 1e-8],
});
