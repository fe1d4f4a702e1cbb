import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { weakestStanding } from "../evidence/standing.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import type { LiverPolicy, LiverState, RemnantBasis } from "./liverPolicy.ts";
import { liverThreshold } from "./liverThreshold.ts";

/** What is known of the liver that stays. Any of it may be absent. */
export interface LiverRemnantFacts {
  /** Future liver remnant in percent, from volumetry. */
  readonly remnantPercent?: Percent | undefined;
  /** What the remnant was divided by. */
  readonly remnantBasis?: RemnantBasis | undefined;
  /** The state of the liver that stays. */
  readonly parenchyma?: LiverState | undefined;
}

/** What a judgment on the liver remnant can say. */
export interface LiverRemnantReasons {
  /** The remnant was compared with a line. */
  "liver-remnant": {
    /** The remnant in percent. */
    readonly remnant: number;
    /** The line. */
    readonly threshold: Threshold;
    /** Percentage points on the passing side; negative where it falls short. */
    readonly distance: number;
    /** Whether it lies exactly on the line. */
    readonly atBoundary: boolean;
    /** Whether the remnant was worked out on the basis the line was found with. */
    readonly basis: "same" | "different" | "not-stated";
    /** The policy. */
    readonly policy: string;
  };
  /** The remnant or the state of the liver is missing. */
  "liver-remnant-unknown": {
    /** The policy. */
    readonly policy: string;
  };
}

const liverStates: readonly LiverState[] = ["healthy", "chemotherapy-injured", "cirrhotic"];

/**
 * Judges a liver remnant under one policy. Where the state of the liver is missing, the answer stands only if the policy
 * covers every state and all of them agree; the line told is then the one nearest to the remnant, and the answer rests
 * on the weakest of them.
 */
export function liverRemnantJudgment(
  facts: LiverRemnantFacts,
  policy: LiverPolicy<never>,
): Judgment<LiverRemnantReasons> {
  const action = "judge a liver remnant";
  requireFields(action, "the facts", facts);
  requireFields(action, "the policy", policy);
  requireFields(action, "the minimum remnants of the policy", policy.thresholds);
  const remnant = facts.remnantPercent ?? undefined;
  const parenchyma = facts.parenchyma ?? undefined;
  if (remnant !== undefined) requireNumber(action, "the remnant", remnant, 0, 100);
  if (parenchyma !== undefined) requireWord(action, "the liver", parenchyma, liverStates);
  const every = liverStates.every((state) => Object.hasOwn(policy.thresholds, state)) ? liverStates : [];
  const states = parenchyma === undefined ? every : [parenchyma];
  const thresholds = states.map((state) => liverThreshold(action, policy, state));
  if (remnant !== undefined && thresholds.length > 0) {
    const compared = thresholds.map((threshold) => ({ threshold, ...compareWithThreshold(remnant, threshold) }));
    const nearest = compared.reduce((a, b) => (Math.abs(b.distance) < Math.abs(a.distance) ? b : a));
    if (compared.every((other) => other.verdict === nearest.verdict)) {
      const basis = basisOf(facts.remnantBasis, policy.basis);
      return decided<LiverRemnantReasons>({
        code: "liver-remnant",
        standing: weakestStanding(thresholds.map((threshold) => threshold.standing)),
        remnant,
        basis,
        policy: policy.id,
        ...nearest,
      });
    }
  }
  const missing = [
    ...(remnant === undefined ? ["liver.remnantPercent"] : []),
    ...(parenchyma === undefined ? ["liver.parenchyma"] : []),
  ] as [string, ...string[]];
  return undecided<LiverRemnantReasons>(
    { code: "liver-remnant-unknown", verdict: "unknown", standing: "primary", policy: policy.id },
    missing,
  );
}

function basisOf(
  stated: RemnantBasis | null | undefined,
  wanted: RemnantBasis | "not-stated",
): "same" | "different" | "not-stated" {
  if (stated === undefined || stated === null || wanted === "not-stated") return "not-stated";
  return stated === wanted ? "same" : "different";
}
