import { existing } from "../internal/guards.ts";
import { type Block, heading } from "./document.ts";
import { evidenceLines } from "./evidenceLines.ts";
import { lesionTable } from "./lesionTable.ts";
import { markdown } from "./markdown.ts";
import { orders } from "./orders.ts";
import { type Limits, limits, type PageContext } from "./pageContext.ts";
import { patientLine, wishFirst } from "./patientLine.ts";
import { questionTable } from "./questionTable.ts";
import { reserveTable } from "./reserveTable.ts";
import { sidesLine } from "./sidesLine.ts";
import { verdictLine } from "./verdictLine.ts";

/** How many words the page may have, those of its map and of the title of its file included. */
const mostWords = 450;

/** The page within its words. The picture stands beside the lesions; a page in Markdown has none. */
export function page(context: PageContext, picture: readonly Block[] = []): readonly Block[] {
  return everything({ ...context, limits: fittingLimits(context, picture) }, picture);
}

/** The most that fits on the page of what a usual case has room for. */
export function fittingLimits(context: PageContext, picture: readonly Block[] = []): Limits {
  const { title } = context.words.page;
  // A page with a picture is a file, whose title is counted as well.
  const beside = picture.length === 0 ? 0 : wordsIn([title(context.review.asOf), ...picture.map(pictured)].join(" "));
  const fits = (each: Limits): boolean => wordCount(everything({ ...context, limits: each }, [])) + beside <= mostWords;
  return limits.find(fits) ?? existing(limits.at(-1));
}

/** The words of a page as it is read: a sign between spaces is none. */
export function wordCount(blocks: readonly Block[]): number {
  return wordsIn(markdown(blocks));
}

function wordsIn(text: string): number {
  return text.split(/[\s|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function pictured(block: Block): string {
  return block.kind === "figure" ? block.svg.replace(/<[^<>]*>/g, " ") : "";
}

/** The page for three minutes: patient, verdict, cautions, lesions, lung function, questions, orders, evidence. */
function everything(context: PageContext, picture: readonly Block[]): readonly Block[] {
  const { review, words } = context;
  const { page } = words;
  return [
    heading(1, page.title(review.asOf)),
    ...wishFirst(context),
    patientLine(context),
    ...verdictLine(context),
    heading(2, `${page.lesions} (${page.planned(originOf(context))})`),
    { kind: "beside", parts: [...picture, { kind: "beside", parts: lesionTable(context) }] },
    heading(2, page.reserve),
    ...reserveTable(context),
    ...sidesLine(context),
    heading(2, page.questions),
    ...questionTable(context),
    heading(2, page.orders),
    ...orders(context),
    heading(2, page.evidence),
    ...evidenceLines(context),
  ];
}

/** Whose operations the page lists: those of a plan, those derived, or none because all is treated without. */
function originOf({ candidate, review }: PageContext): "plan" | "derived" | "without-surgery" {
  const { origin, operations } = review.candidacy.plan;
  return operations.length === 0 && (candidate.plan?.otherTreatment ?? []).length > 0 ? "without-surgery" : origin;
}
