import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf } from "../../src/evidence/combine.ts";
import type { Judgment } from "../../src/evidence/judgment.ts";
import { and, or, type Verdict } from "../../src/evidence/verdict.ts";
import { existing } from "../../src/internal/guards.ts";
import { judgment, judgmentList, type Numbered, softest } from "./judgments.ts";

type Join = (judgments: readonly Judgment<Numbered>[]) => Judgment<Numbered>;

/** What two results share when order is left aside. */
const unordered = (joined: Judgment<Numbered>) => ({
  verdict: joined.verdict,
  restsOn: joined.restsOn,
  needs: [...joined.needs].sort(),
  assumed: [...joined.assumed].sort(),
  reasons: joined.reasons.map((reason) => JSON.stringify(reason)).sort(),
});

const joins: readonly (readonly [string, Join, (a: Verdict, b: Verdict) => Verdict, Verdict, Verdict])[] = [
  ["allOf", allOf as Join, and, "met", "unmet"],
  ["anyOf", anyOf as Join, or, "unmet", "met"],
];

describe.each(joins)("%s", (_name, join, connective, whenEmpty, dominant) => {
  it("answers as the connective does, one verdict after the other", () => {
    fc.assert(
      fc.property(judgmentList, (list) => {
        expect(join(list).verdict).toBe(list.map((one) => one.verdict).reduce(connective, whenEmpty));
      }),
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(judgmentList, fc.infiniteStream(fc.nat(5)), (list, picks) => {
        const rest = [...list];
        const shuffled: Judgment<Numbered>[] = [];
        while (rest.length > 0) shuffled.push(...rest.splice(existing(picks.next().value) % rest.length, 1));
        expect(unordered(join(shuffled))).toEqual(unordered(join(list)));
      }),
    );
  });

  it("does not depend on the grouping, and an empty group changes nothing", () => {
    fc.assert(
      fc.property(judgmentList, fc.nat(6), (list, cut) => {
        const flat = join(list);
        expect(join([join(list.slice(0, cut)), join(list.slice(cut))])).toEqual(flat);
        expect(join([flat, join([])])).toEqual(flat);
      }),
    );
  });

  it("gives one judgment back as it was", () => {
    fc.assert(
      fc.property(judgment, (one) => {
        expect(join([one])).toEqual(one);
      }),
    );
  });

  it("needs something exactly when the answer is unknown, and only what an unknown part needs", () => {
    fc.assert(
      fc.property(judgmentList, (list) => {
        const joined = join(list);
        expect(joined.needs.length > 0).toBe(joined.verdict === "unknown");
        const open = list.filter((one) => one.verdict === "unknown").flatMap((one) => [...one.needs]);
        if (joined.verdict === "unknown") expect(new Set(joined.needs)).toEqual(new Set(open));
        expect(new Set(joined.needs).size).toBe(joined.needs.length);
      }),
    );
  });

  it("keeps every reason, in order", () => {
    fc.assert(
      fc.property(judgmentList, (list) => {
        expect(join(list).reasons).toEqual(list.flatMap((one) => one.reasons));
      }),
    );
  });

  it("depends on the weakest of the parts that decide, and on no other", () => {
    fc.assert(
      fc.property(judgmentList, (list) => {
        const joined = join(list);
        const deciding = list.filter((one) => one.verdict === joined.verdict);
        expect(joined.restsOn).toBe(softest(deciding.map((one) => one.restsOn)));
      }),
    );
  });

  it("carries the assumptions the answer depends on: of the deciding parts when one settles it, else of all", () => {
    fc.assert(
      fc.property(judgmentList, (list) => {
        const joined = join(list);
        const carrying = joined.verdict === dominant ? list.filter((one) => one.verdict === dominant) : list;
        expect(joined.assumed).toEqual([...new Set(carrying.flatMap((one) => one.assumed))]);
      }),
    );
  });

  it("leaves what it is given unchanged", () => {
    fc.assert(
      fc.property(judgmentList, (list) => {
        const before = structuredClone(list);
        join(Object.freeze(list.map((one) => Object.freeze(one))));
        expect(list).toEqual(before);
      }),
    );
  });
});
