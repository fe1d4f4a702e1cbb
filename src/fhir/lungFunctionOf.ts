import type { CaseFact } from "../case/fact.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { type Intake, recordDropped } from "./intake.ts";
import type { LungFunctionValue } from "./observed.ts";

/** FEV1 after a bronchodilator counts before one of which nothing is said, and that before one taken before it. */
const order: readonly string[] = ["20155-8", "20150-9", "20157-4"];

/**
 * Offers the lung function of one day: a case holds one date for the whole test, so a value of another day would be
 * dated wrongly. Values without a day count only where none has one.
 */
export function offerLungFunction(intake: Intake, values: readonly LungFunctionValue[]): void {
  const tests = values.filter(({ code }) => code !== "718-7");
  const days = tests.flatMap(({ on }) => on ?? []);
  const on: PlainDate | undefined = days.sort().at(-1);
  const ofDay = values.filter((value) => value.on === on);
  for (const { reference } of values.filter((value) => value.on !== on)) {
    recordDropped(intake, reference, "it was not measured on the day of the newest lung function test");
  }
  if (ofDay.every(({ code }) => code === "718-7")) {
    for (const { reference } of ofDay) recordDropped(intake, reference, "no lung function test of its day is there");
    return;
  }
  const best = order.find((code) => ofDay.some((value) => value.code === code));
  const [{ reference: first, code: named } = { reference: "", code: "" }] = ofDay.filter(
    ({ code }) => code !== "718-7",
  );
  if (on !== undefined) {
    intake.offers.push({ fact: "lungFunction.measuredOn", value: on, on, reference: first, code: named });
  }
  for (const value of ofDay) {
    const { code, reference } = value;
    if (order.includes(code) && code !== best) {
      recordDropped(intake, reference, "another FEV1 of the same day was taken");
      continue;
    }
    const fact = fieldOf(value);
    intake.offers.push({ fact, value: value.value, on, reference, code });
    const when = { "20155-8": "after", "20157-4": "before" }[code];
    if (when !== undefined)
      intake.offers.push({ fact: "lungFunction.bronchodilator", value: when, on, reference, code });
    if (code === "19913-3")
      intake.offers.push({ fact: "lungFunction.dlcoHemoglobinAdjusted", value: true, on, reference, code });
  }
}

function fieldOf({ code, unit }: LungFunctionValue): CaseFact {
  if (order.includes(code)) return "lungFunction.fev1Liters";
  if (code === "20152-5") return "lungFunction.fev1PercentPredicted";
  if (code === "19868-9") return "lungFunction.fvcLiters";
  if (code === "98130-8") return "lungFunction.dlcoPercentPredicted";
  if (code === "718-7") return "lungFunction.hemoglobinGramsPerLiter";
  return unit === "mmol/min/kPa" ? "lungFunction.tlcoMmolPerMinPerKpa" : "lungFunction.dlcoMlPerMinPerMmHg";
}
