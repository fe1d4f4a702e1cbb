import { fvcGlobal2022 } from "../../src/reference/fvcGlobal2022.ts";
import { keepsContract } from "./equationContract.ts";

keepsContract({
  name: "fvcGlobal2022",
  equation: fvcGlobal2022,
  head: ["gli-global-2022", "FVC", "liter", "not-used", 3, 95],
  printed: 0,
  within: [1e-9, 1e-8],
});
