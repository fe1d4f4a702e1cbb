import { fvcGli2012 } from "../../src/reference/fvcGli2012.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "fvcGli2012",
  equation: fvcGli2012,
  head: ["gli-2012", "FVC", "liter", "required", 3, 95],
  printed: 200,
  within: [6e-8, 1e-6],
});
