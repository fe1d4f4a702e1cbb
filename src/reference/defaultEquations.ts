import { fev1Global2022 } from "./fev1Global2022.ts";
import { tlcGli2021 } from "./tlcGli2021.ts";
import { tlcoGli2017 } from "./tlcoGli2017.ts";

/** The equations that `review` and the command use unless others are named: none of them needs a group. */
export const defaultEquations: {
  readonly fev1: typeof fev1Global2022;
  readonly transferFactor: typeof tlcoGli2017;
  readonly lungVolume: typeof tlcGli2021;
} = { fev1: fev1Global2022, transferFactor: tlcoGli2017, lungVolume: tlcGli2021 };
