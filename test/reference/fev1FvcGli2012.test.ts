import { fev1FvcGli2012 } from "../../src/reference/fev1FvcGli2012.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "fev1FvcGli2012",
  equation: fev1FvcGli2012,
  head: ["gli-2012", "FEV1/FVC", "ratio", "required", 3, 95],
  printed: 177,
  within: [6e-8, 1e-6],
});
