import type { LobeName } from "../../src/anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName } from "../../src/anatomy/segment.ts";

/** Per lobe: units of 19 (right upper 3, middle 2, lower 5; left upper 5, lower 4), subsegments of 42, names. */
export const printed: Readonly<Record<LobeName, { units: number; subsegments: number; names: number }>> = {
  "right-upper": { units: 3, subsegments: 6, names: 3 },
  "right-middle": { units: 2, subsegments: 4, names: 2 },
  "right-lower": { units: 5, subsegments: 12, names: 5 },
  "left-upper": { units: 5, subsegments: 10, names: 4 },
  "left-lower": { units: 4, subsegments: 10, names: 4 },
};

/** What a list of segments and their counts get wrong against the printed totals; an empty list for what is whole. */
export function faultsOf(
  names: readonly SegmentName[],
  units: (names: readonly SegmentName[]) => number,
  subsegments: Readonly<Partial<Record<SegmentName, number>>>,
  total: { readonly segments: number; readonly subsegments: number },
): readonly string[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const faults: string[] = [];
  const expectSame = (what: string, found: number, wanted: number) => {
    if (found !== wanted) faults.push(`${what}: ${found} for ${wanted}`);
  };
  for (const [lobe, wanted] of Object.entries(printed)) {
    const own = names.filter((name) => lobeOfSegment(name) === lobe);
    expectSame(`units of ${lobe}`, units(own), wanted.units);
    expectSame(`subsegments of ${lobe}`, sum(own.map((name) => subsegments[name] ?? 0)), wanted.subsegments);
    expectSame(`names of ${lobe}`, own.length, wanted.names);
  }
  const unitsOn = (side: string) => units(names.filter((name) => name.startsWith(side)));
  expectSame("units on the right", unitsOn("right"), 10);
  expectSame("units on the left", unitsOn("left"), 9);
  expectSame("units of both lungs", unitsOn(""), total.segments);
  expectSame("subsegments of both lungs", sum(Object.values(subsegments)), total.subsegments);
  return faults;
}
