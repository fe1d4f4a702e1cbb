import { candidacy } from "../../../src/candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../../../src/candidacy/candidacyPolicy.ts";
import type { Caution, CautionCode } from "../../../src/candidacy/caution.ts";
import { patientWith } from "../cases.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The cautions of the article's patient with some of it changed. */
export function cautions(fields: Fields, policy?: CandidacyPolicy): readonly Caution[] {
  return candidacy(patientWith(fields), policy).cautions;
}

/** The cautions of one code. */
export function cautionsOfCode(code: CautionCode, fields: Fields, policy?: CandidacyPolicy): readonly Caution[] {
  return cautions(fields, policy).filter((caution) => caution.code === code);
}
