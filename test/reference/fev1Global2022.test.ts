import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "fev1Global2022",
  equation: fev1Global2022,
  head: ["gli-global-2022", "FEV1", "liter", "not-used", 3, 95],
  printed: 0,
  within: [1e-9, 1e-8],
});
