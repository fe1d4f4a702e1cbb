import fc from "fast-check";
import { expect, it } from "vitest";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { mostEntries } from "../../src/case/ranges.table.ts";
import { existing } from "../../src/internal/guards.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { filled, holesOf, valuesOf } from "./anyCase.ts";

const policies = [documentPolicy, strictPolicy, kanzakiPolicy, petrellaPolicy, thomfordPolicy];
const pillars = ["completeResection", "diseaseControl", "physiologicReserve"] as const;

/** Cases with holes of which something is decided already: where nothing is, nothing can turn. */
const decided: readonly Candidate[] = [...generatedCases(1500, 5)].flatMap((row) => {
  const read = parseCase(row);
  const open = read.ok
    ? Object.values(candidacy(read.value).pillars).filter(({ verdict }) => verdict === "unknown")
    : [];
  return read.ok && open.length < 2 ? [read.value] : [];
});

/**
 * Facts that put another question: what the operation is for, which one it is, and what the surgeon answers. A lung
 * volume outside the range a policy goes by is one, and a station of its own beside the word for all nodes.
 */
const asksAnew = /^plan\.(stages|otherTreatment|surgeonStatement)|^lungs\.totalVolumeMl|^chest\.stations/;

it("never turns a pillar from met to unmet or back because one more fact is stated, but where it was assumed", () => {
  let turned = 0;
  let compared = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...decided),
      fc.constantFrom(...policies),
      fc.nat(),
      fc.gen(),
      (before, policy, pick, generated) => {
        const holes = holesOf(before).filter(({ path }) => !asksAnew.test(path.join(".")));
        const { path, field } = existing(holes[pick % holes.length]);
        const place = path.join(".");
        const read = parseCase(filled(before, path, generated(valuesOf, field)));
        // Two facts that contradict each other are no case.
        if (!read.ok) return;
        compared += 1;
        const [less, more] = [candidacy(before, policy).pillars, candidacy(read.value, policy).pillars];
        for (const name of pillars) {
          const pair = [less[name].verdict, more[name].verdict];
          if (pair.includes("unknown") || pair[0] === pair[1]) continue;
          // More lesions counted than a list can hold are known, and in no plan.
          if (Number(read.value.course?.lesionSummary?.count) > mostEntries) continue;
          turned += 1;
          // To state a remnant of the liver says as well that part of it goes.
          const stated = place.startsWith("liver.") ? "liver.resectionPlanned" : place;
          const assumed = less[name].assumed.some((each) => each.startsWith(stated) || stated.startsWith(each));
          expect([place, name, policy.id, pair, assumed]).toEqual([place, name, policy.id, pair, true]);
        }
      },
    ),
    { numRuns: 4000 },
  );
  expect(compared).toBeGreaterThan(3000);
  // Some verdicts do turn, all of them excused: the property is not empty.
  expect(turned).toBeGreaterThan(0);
});
