import { caseFields } from "../case/caseFields.table.ts";
import { type Field, isByFact, isList, isPlain, isRequired } from "../case/field.ts";
import { existing } from "../internal/guards.ts";

/** Whether a text is the path of a fact that a case can hold: `lesions.0.depthMm`, not `lesions.*.depthMm`. */
export function isFactOfCase(path: string): boolean {
  const [section, ...rest] = path.split(".");
  return section !== "case" && leads(caseFields, [existing(section), ...rest]);
}

function leads(field: Field, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (isRequired(field)) return leads(field.required, [step, ...rest]);
  if (isList(field)) return /^(0|[1-9]\d?\d?)$/.test(step) && leads(field.each, rest);
  return !isPlain(field) && !isByFact(field) && Object.hasOwn(field, step) && leads(field[step] as Field, rest);
}
