import type { Caution, CautionCode } from "../candidacy/caution.ts";
import { capital } from "../words/format.ts";
import { type Block, list, section } from "./document.ts";
import { firstOf, type PageContext, withoutDetail } from "./pageContext.ts";
import { numbered } from "./referenceList.ts";

/** The cautions, a sentence each; what is said of several lesions alike is said once, and names the others. */
export function cautionLines(context: PageContext): readonly string[] {
  const lines = alike(context.review.candidacy.cautions);
  return [...lines]
    .sort(([one], [other]) => Number(minor.includes(one.code)) - Number(minor.includes(other.code)))
    .map(([first, others]) => lineOf(first, others, context));
}

/** Every caution in full, with its source and its basis. */
export function cautionSection(context: PageContext): readonly Block[] {
  const { review, words, sources } = context;
  const all = { ...context, limits: { ...context.limits, named: Infinity, caution: Infinity, danger: Infinity } };
  const lines = alike(review.candidacy.cautions).map(([first, others]) => {
    const { source, standing } = first;
    const cited = source === undefined ? "" : `${numbered(source, sources)} `;
    return `${lineOf(first, others, all)} ${cited}(${words.standings[standing]})`;
  });
  return section(words.fullPage.cautions, list(lines));
}

/** What comes last where there is no room, and is shortened first; a danger is printed whole. */
const minor: readonly CautionCode[] = ["near-convention", "many-metastases", "benign-pattern"];

function lineOf(first: Caution, others: readonly number[], { candidate, words, name, limits }: PageContext): string {
  const { page, caution: sentence } = words;
  const own = first.code === "benign-pattern" ? [first.lesion, ...others] : [];
  const growing = own.filter((lesion) => candidate.lesions?.[lesion]?.course === "growing").map(name);
  const whole = `${sentence(first, name)}${growing.length === 0 ? "" : page.yetGrowing(growing)}`;
  const said = `${capital(withoutDetail(whole, minor.includes(first.code) ? limits.caution : limits.danger))}.`;
  if (others.length === 0) return said;
  return `${said} ${page.sameOf(firstOf(others.map(name), limits.named, page.more).join(", "))}`;
}

/** Each caution with the other lesions of which the same holds. */
export function alike(cautions: readonly Caution[]): readonly (readonly [first: Caution, others: readonly number[]])[] {
  const kinds = new Map<string, readonly [Caution, number[]]>();
  for (const [at, caution] of cautions.entries()) {
    const ofLesion = "lesion" in caution;
    const kind = ofLesion ? JSON.stringify({ ...caution, lesion: 0, facts: [], asks: [] }) : String(at);
    const found = kinds.get(kind);
    if (ofLesion && found) found[1].push(caution.lesion);
    else kinds.set(kind, [caution, []]);
  }
  return [...kinds.values()];
}
