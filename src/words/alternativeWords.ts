import type { Review } from "../board/review.ts";

/** The fourth question of the classical lists, asked so that "meets" says that nothing else is held to be better. */
export function alternativeQuestion({ policy }: Pick<Review, "policy">): string {
  return policy.alternative === "pillar"
    ? "Is nothing else held to serve better?"
    : "Beside the criteria: is nothing else held to serve better?";
}

/** Says that the board holds something else to be better; nothing where it does not. */
export function alternativeHeld({ policy, candidacy }: Pick<Review, "policy" | "candidacy">): readonly string[] {
  if (candidacy.alternative.verdict !== "unmet") return [];
  const beside = policy.alternative === "pillar" ? "" : "; this policy shows that beside its criteria";
  return [`The board holds a systemic treatment to be better${beside}.`];
}
