import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { requireFields } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";

/** Refuses all but a case and a review of it, as far as the header and the judgment show. */
export function requireReview(action: string, candidate: Candidate, review: Omit<Review, "annex">): void {
  requireFields(action, "the case", candidate);
  requireFields(action, "the header", candidate.case);
  requireFields(action, "the review", review);
  requireFields(action, "the judgment", review.candidacy);
  requireFields(action, "the policy", review.policy);
  if (typeof review.asOf !== "string") refuse(action, "the day of the meeting", "a date", review.asOf);
}

/** Refuses options of a name there is not. */
export function requireOptions(action: string, options: object, names: readonly string[]): void {
  requireFields(action, "the options", options);
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) refuse(action, "the name of an option", `one of ${names.join(", ")}`, name);
  }
}
