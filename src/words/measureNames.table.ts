import type { ReserveMeasure } from "../case/orderOfMeasures.ts";

export const measureNames: Readonly<Record<ReserveMeasure, string>> = { fev1: "FEV1", dlco: "DLCO" };
