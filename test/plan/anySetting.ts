import fc from "fast-check";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { countedUnitsPolicy, type PlanPolicy } from "../../src/plan/planPolicy.ts";
import type { WholePlan } from "../../src/plan/wholePlans.ts";
import { type Counted, tidy } from "./bruteForce.ts";

const price = fc.constantFrom(0, 0, 0.5, 1, 2, 0.2, 0.6, 1.8);
const policies: fc.Arbitrary<PlanPolicy> = fc
  .record({
    wedgeUnits: fc.constantFrom(
      { least: 0, most: 1 },
      { least: 1, most: 1 },
      { least: 0, most: 0 },
      { least: 0.5, most: 2 },
    ),
    prices: fc.oneof(
      fc.constant(countedUnitsPolicy.prices),
      fc.record({ wedge: price, segmentectomy: price, lobectomy: price }),
    ),
  })
  .map(({ wedgeUnits, prices }) => ({
    id: "drawn",
    resection: { ...countedUnitsPolicy.resection, wedgeUnits },
    prices,
  }));
const few = fc.subarray([...segmentsOf()], { maxLength: 4 });
/** Settings of a plan: wedges of several sizes, prices, lungs with resected segments, lesions that may be left. */
export const anySetting = fc.record(
  {
    policy: policies,
    lungs: fc.record({ obstructed: few, absent: few }),
    withoutSurgery: fc.oneof(
      fc.constant({ modality: "radiotherapy" as const }),
      fc.constant({ modality: "ablation" as const, lesions: [0] }),
    ),
    staging: fc.constantFrom("a-stage-per-side" as const, "one-stage" as const),
  },
  { requiredKeys: ["policy"] },
);

export type PricedOptions = PlanOptions & { policy: PlanPolicy };

/** The same options without what cannot be: a lesion in a segment that is gone, a choice among no lesions. */
export function possible(
  lesions: readonly LungLesion[],
  { lungs, withoutSurgery, ...given }: PricedOptions,
): PricedOptions {
  const lobes = lesions.map(({ lobe }) => lobe);
  const held = lesions.flatMap(({ segments }) => segments ?? []);
  const absent = lungs?.absent?.filter((name) => !held.includes(name));
  const gone = lobes.some((lobe) => lobe && segmentsOf(lobe).every((name) => absent?.includes(name)));
  return {
    ...given,
    ...(lungs === undefined || gone ? {} : { lungs: { ...lungs, absent } }),
    ...(lesions.length === 0 ? {} : { withoutSurgery }),
  };
}

/** The figures of a plan that are compared. */
export function counted(plan: WholePlan): Counted {
  const { unoperated, most, least, price: paid, operations, stages, margin } = plan;
  return { left: unoperated, most: tidy(most + paid), least: tidy(least + paid), operations, stages, margin };
}
