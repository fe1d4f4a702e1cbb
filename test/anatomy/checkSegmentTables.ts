import type { LobeName } from "../../src/anatomy/lobe.ts";
import type { SegmentFacts, SegmentName } from "../../src/anatomy/segment.ts";

/** Per lobe: units of 19 (right upper 3, middle 2, lower 5; left upper 5, lower 4), subsegments of 42, names. */
export const printed: Readonly<Record<LobeName, { units: number; subsegments: number; names: number }>> = {
  "right-upper": { units: 3, subsegments: 6, names: 3 },
  "right-middle": { units: 2, subsegments: 4, names: 2 },
  "right-lower": { units: 5, subsegments: 12, names: 5 },
  "left-upper": { units: 5, subsegments: 10, names: 4 },
  "left-lower": { units: 4, subsegments: 10, names: 4 },
};

/** What a pair of tables gets wrong against the printed totals; an empty list for tables that are whole. */
export function faultsOf(
  units: Readonly<Partial<Record<SegmentName, SegmentFacts>>>,
  subsegments: Readonly<Partial<Record<SegmentName, number>>>,
  total: { readonly segments: number; readonly subsegments: number },
): readonly string[] {
  const entries = Object.entries(units) as [SegmentName, SegmentFacts][];
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const faults: string[] = [];
  const expectSame = (what: string, found: number, wanted: number) => {
    if (found !== wanted) faults.push(`${what}: ${found} for ${wanted}`);
  };
  for (const [lobe, wanted] of Object.entries(printed)) {
    const own = entries.filter(([, facts]) => facts.lobe === lobe);
    expectSame(`units of ${lobe}`, sum(own.map(([, facts]) => facts.units)), wanted.units);
    expectSame(`subsegments of ${lobe}`, sum(own.map(([name]) => subsegments[name] ?? 0)), wanted.subsegments);
    expectSame(`names of ${lobe}`, own.length, wanted.names);
  }
  const unitsOn = (side: string) =>
    sum(entries.filter(([, facts]) => facts.lobe.startsWith(side)).map(([, facts]) => facts.units));
  expectSame("units on the right", unitsOn("right"), 10);
  expectSame("units on the left", unitsOn("left"), 9);
  expectSame("units of both lungs", unitsOn(""), total.segments);
  expectSame("subsegments of both lungs", sum(Object.values(subsegments)), total.subsegments);
  return faults;
}
