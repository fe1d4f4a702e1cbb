import { caseFields } from "../case/caseFields.table.ts";
import { type Field, isByFact, isList, isPlain, isRequired, type PlainField } from "../case/field.ts";
import { existing } from "../internal/guards.ts";

/** What a column can fill: a value without parts, or a list of such values. */
export interface CellField {
  /** What each value may be. */
  readonly field: PlainField;
  readonly several: boolean;
}

/** Finds what stands at the path of a fact, such as `lesions.0.depthMm`; absent where no cell of a table can fill it. */
export function fieldAt(path: string): CellField | undefined {
  return below(caseFields, path.split("."));
}

function below(field: Field, [step, ...rest]: readonly string[]): CellField | undefined {
  if (isRequired(field)) return below(field.required, step === undefined ? [] : [step, ...rest]);
  if (step === undefined) return filledBy(field);
  if (isList(field)) return /^(0|[1-9]\d?)$/.test(step) ? below(field.each, rest) : undefined;
  if (isPlain(field) || isByFact(field) || !Object.hasOwn(field, step)) return undefined;
  return below(existing(field[step]), rest);
}

function filledBy(field: Field): CellField | undefined {
  if (isPlain(field)) return { field, several: false };
  return isList(field) && isPlain(field.each) ? { field: field.each, several: true } : undefined;
}
