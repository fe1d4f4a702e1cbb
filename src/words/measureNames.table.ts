import { type ReserveMeasure, reserveMeasures } from "../case/orderOfMeasures.ts";

export const measureNames: Readonly<Record<ReserveMeasure, string>> = { fev1: "FEV1", dlco: "DLCO" };

/** Both, in their order. */
export const bothMeasures: string = /* @__PURE__ */ (() =>
  reserveMeasures.map((measure) => measureNames[measure]).join(" and "))();
