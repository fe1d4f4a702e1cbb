import type { LiverRemnantFacts, LiverState, RemnantBasis } from "../case/liver.ts";
import { weakestStanding } from "../evidence/citation.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import { missing, omitAbsent } from "../internal/absent.ts";
import { requireNumber, requireWord } from "../internal/guards.ts";
import { type LiverPolicy, liverThreshold } from "./liverPolicy.ts";

/** What a judgment on the liver remnant can say. */
export interface LiverRemnantReasons {
  /** The remnant was compared with a threshold. */
  "liver-remnant": {
    /** The remnant in percent. */
    readonly remnant: number;
    /** The threshold. */
    readonly threshold: Threshold;
    /** Percentage points above the threshold; negative below it. */
    readonly distance: number;
    /** Whether it lies exactly at the threshold. */
    readonly atBoundary: boolean;
    /** Whether the remnant was worked out on the basis the threshold was found with. */
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
 * covers every state and all of them agree; the threshold given is then the one nearest to the remnant, and the answer has
 * the standing of the weakest of them.
 */
export function liverRemnantJudgment(
  facts: LiverRemnantFacts,
  policy: LiverPolicy<never>,
): Judgment<LiverRemnantReasons> {
  const action = "judge a liver remnant";
  const { remnantPercent: remnant, remnantBasis, parenchyma } = omitAbsent(facts);
  requireNumber(action, "the remnant", remnant ?? 0, 0, 100);
  requireWord(action, "the liver", parenchyma ?? "healthy", liverStates);
  const every = liverStates.every((state) => Object.hasOwn(policy.thresholds, state)) ? liverStates : [];
  const compared = (parenchyma ? [parenchyma] : every).map((state) => {
    const threshold = liverThreshold(action, policy, state);
    return { threshold, ...compareWithThreshold(remnant ?? 0, threshold) };
  });
  const [nearest] = [...compared].sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  if (remnant === undefined || !nearest || compared.some(({ verdict }) => verdict !== nearest.verdict)) {
    const needs = missing(facts, "remnantPercent", "parenchyma").map((name) => `liver.${name}` as const);
    return judge("liver-remnant-unknown", { policy: policy.id }, needs, "primary");
  }
  const { threshold, verdict, distance, atBoundary } = nearest;
  const basis = basisOf(remnantBasis, policy.basis);
  return judge(
    "liver-remnant",
    { remnant, threshold, distance, atBoundary, basis, policy: policy.id },
    verdict === "met",
    weakestStanding(compared.map((other) => other.threshold.standing)),
  );
}

function basisOf(
  stated: RemnantBasis | undefined,
  wanted: RemnantBasis | "not-stated",
): "same" | "different" | "not-stated" {
  if (!stated || wanted === "not-stated") return "not-stated";
  return stated === wanted ? "same" : "different";
}
