import type { ReserveMeasure } from "../candidacy/orderOfMeasures.ts";

/** The names of what the reserve is judged on. */
export const measureNames: Readonly<Record<ReserveMeasure, string>> = { fev1: "FEV1", dlco: "DLCO" };
