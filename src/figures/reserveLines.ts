import type { Review } from "../board/review.ts";
import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import type { Standing } from "../evidence/citation.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { FitnessMeasure } from "../fitness/fitnessFacts.ts";
import type { FigureLanguage } from "../words/englishFigures.ts";
import { decimals, meeting } from "../words/format.ts";

/** A threshold, and every policy or pathway that has it there on the same basis. */
export interface ReserveLine {
  /** Which value it is compared with. */
  readonly measure: ReserveMeasure;
  /** Whether that is the value measured before or the one predicted for after the operation. */
  readonly when: "before" | "after";
  /** The number, in percent of predicted. */
  readonly value: number;
  readonly meets: string;
  /** Whether it is the threshold of the policy that decides. */
  readonly deciding: boolean;
  readonly whose: readonly string[];
  readonly standing: Standing;
}

const drawn: Partial<Record<FitnessMeasure, readonly [ReserveMeasure, ReserveLine["when"]]>> = {
  fev1PercentPredicted: ["fev1", "before"],
  dlcoPercentPredicted: ["dlco", "before"],
  ppoFev1PercentPredicted: ["fev1", "after"],
  ppoDlcoPercentPredicted: ["dlco", "after"],
};

/** Gathers the thresholds of the policy and of every pathway that uses FEV1 or DLCO, those at one place together. */
export function reserveLines({ candidacy, policy, fitness }: Review, words: FigureLanguage): readonly ReserveLine[] {
  const lines = new Map<string, ReserveLine>();
  const add = (
    measure: ReserveMeasure,
    when: ReserveLine["when"],
    threshold: Threshold,
    who: string,
    deciding = false,
  ): void => {
    const { value, standing } = threshold;
    const meets = meeting(`${decimals(value)} %`, threshold);
    const key = `${measure} ${when} ${meets} ${standing}`;
    const line = lines.get(key) ?? { measure, when, value, meets, deciding, whose: [], standing };
    lines.set(key, { ...line, deciding: line.deciding || deciding, whose: [...new Set([...line.whose, who])] });
  };
  const { policy: said, defaultPolicy } = words.figures.reserve;
  for (const reason of candidacy.pillars.physiologicReserve.reasons) {
    if (reason.code === "predicted-function")
      add(reason.measure, "after", reason.threshold, policy.isDefault ? defaultPolicy : said(policy.id), true);
  }
  for (const { pathway, steps } of fitness?.results ?? []) {
    for (const { measure, threshold } of steps) {
      const [of, when] = drawn[measure] ?? [];
      if (of !== undefined && when !== undefined) add(of, when, threshold, words.pathways[pathway.id]);
    }
  }
  return [...lines.values()].sort((a, b) => a.value - b.value);
}
