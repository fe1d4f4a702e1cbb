import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "fev1Gli2012",
  equation: fev1Gli2012,
  head: ["gli-2012", "FEV1", "liter", "required", 3, 95],
  printed: 200,
  within: [6e-8, 1e-6],
});
