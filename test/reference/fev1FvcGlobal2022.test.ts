import { fev1FvcGlobal2022 } from "../../src/reference/fev1FvcGlobal2022.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "fev1FvcGlobal2022",
  equation: fev1FvcGlobal2022,
  head: ["gli-global-2022", "FEV1/FVC", "ratio", "not-used", 3, 95],
  printed: 0,
  within: [6e-8, 1e-6],
});
