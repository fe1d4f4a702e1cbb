import { type Block, list } from "./document.ts";
import type { PageContext } from "./pageContext.ts";

/** Three lines of evidence and the intended use. No figure of survival stands beside a patient. */
export function evidenceLines({ review, words: { page } }: PageContext): readonly Block[] {
  const { evidence } = review;
  return list([page.known[knownOf(evidence)], page.trial, page.cohorts, page.intendedUse]);
}

/** How well the operation is known for this primary. */
export function knownOf(
  evidence: PageContext["review"]["evidence"],
): "unnamed" | "none-read" | "series" | "randomized" {
  if (evidence?.level === undefined) return "unnamed";
  if (evidence.level === "none-read") return "none-read";
  return evidence.randomized === "none" ? "series" : "randomized";
}
