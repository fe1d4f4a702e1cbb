import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { requireCase } from "../case/requireCase.ts";
import { refuse, requireFields } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";

/** Refuses all but a case and a review of it, as far as the header and the judgment show. */
export function requireReview(action: string, candidate: Candidate, review: Omit<Review, "annex">): void {
  requireCase(action, candidate);
  requireFields(action, "the review", review);
  requireFields(action, "the judgment", review.candidacy);
  requireFields(action, "the judgment's pillars", review.candidacy.pillars);
  requireFields(action, "the judgment's plan", review.candidacy.plan);
  requireFields(action, "the policy", review.policy);
  if (typeof review.asOf !== "string") refuse(action, "the day of the meeting", "a date", review.asOf);
}

/** Makes something of a case and its review; a review that was changed or put together by hand is refused where it breaks. */
export function ofReview<Made>(
  action: string,
  candidate: Candidate,
  review: Omit<Review, "annex">,
  make: () => Made,
): Made {
  requireReview(action, candidate, review);
  return readAs(action, "the review", "what review returns for the case", review, make);
}
