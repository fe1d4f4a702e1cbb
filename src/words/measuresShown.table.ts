import type { ReserveMeasure } from "../candidacy/reserveReasons.ts";

/** The measurements the reserve is judged on, in the order in which every table and drawing shows them. */
export const measuresShown: readonly ReserveMeasure[] = ["fev1", "dlco"];

/** Their names. */
export const measureNames: Readonly<Record<ReserveMeasure, string>> = { fev1: "FEV1", dlco: "DLCO" };
