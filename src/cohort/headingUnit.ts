import { unitOf } from "../case/unitOf.ts";
import { unitFactorOf } from "../units/unitFactors.table.ts";

/** The unit that a heading ends in, in brackets or as its last word; absent where it names none that is read. */
function headingUnit(heading: string): string | undefined {
  const [, inBrackets, last] = /[([]([^()[\]]+)[)\]]\s*$|[\s_,](%|[a-zµ/]{2,})\s*$/i.exec(heading) ?? [];
  const unit = inBrackets?.trim() ?? last;
  // The last word of a heading may be a word.
  if (unit === undefined || (last !== undefined && /^in$/i.test(last))) return undefined;
  return [unit, unit.toLowerCase()].find((spelling) => unitFactorOf(spelling) !== undefined);
}

/** The unit a heading names, where a number of a fact is read in another; absent where the two agree or one is not known. */
export function otherUnit(heading: string, fact: string, stated: string | undefined): string | undefined {
  const named = headingUnit(heading);
  const read = stated ?? unitOf(fact);
  if (named === undefined || read === undefined) return undefined;
  const [own, other] = [unitFactorOf(read), unitFactorOf(named)];
  return own?.kind === other?.kind && own?.factor === other?.factor ? undefined : named;
}
