import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { requireCase } from "../case/requireCase.ts";
import { requireFields } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";

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
