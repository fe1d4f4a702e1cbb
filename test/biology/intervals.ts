import type { DiseaseFreeInterval } from "../../src/biology/diseaseFreeInterval.ts";

/** An interval of so many completed months between full dates. */
export function months(least: number, most: number = least): Extract<DiseaseFreeInterval, { state: "counted" }> {
  return { state: "counted", months: { least, most }, from: "2020-01-01", until: "2024-01-01", end: "detection" };
}

/** No found primary. */
export const notDefined: DiseaseFreeInterval = {
  state: "not-defined",
  because: "primary-never-found",
  end: "detection",
};

/** So many metastases. */
export const metastases = (least: number, most: number = least): { least: number; most: number } => ({ least, most });
