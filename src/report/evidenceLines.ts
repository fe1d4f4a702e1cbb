import { type Block, list } from "./document.ts";
import type { PageContext } from "./pageContext.ts";

/** Three lines of evidence, two where there is no room, and the intended use. No figure of survival stands beside a patient. */
export function evidenceLines({ review, words: { page }, limits }: PageContext): readonly Block[] {
  const { evidence } = review;
  // On a crowded page the words go to what is to be decided.
  const general = limits.options > 0 ? [page.trial, page.cohorts] : [page.trial];
  return list([page.known[knownOf(evidence)], ...general, page.intendedUse]);
}

/** The evidence on the operation for this primary. */
export function knownOf(
  evidence: PageContext["review"]["evidence"],
): "unnamed" | "none-read" | "series" | "randomized" {
  if (evidence?.level === undefined) return "unnamed";
  if (evidence.level === "none-read") return "none-read";
  return evidence.randomized === "none" ? "series" : "randomized";
}
