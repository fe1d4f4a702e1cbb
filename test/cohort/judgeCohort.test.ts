import { describe, expect, it } from "vitest";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { type CohortProgress, judgeCohort } from "../../src/cohort/judgeCohort.ts";
import { readTable } from "../../src/cohort/readTable.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { collected } from "./collected.ts";

const rows = (count: number) =>
  readTable(
    Array.from({ length: count }, (_, at) => ({ fev1: at % 3 === 0 ? "?!" : 60 })),
    { asOf: "2026-11-24", columns: [{ column: "fev1", fact: "lungFunction.fev1PercentPredicted" }] },
  );

describe("a cohort", () => {
  it("has an answer for every row, in their order", async () => {
    const answers = await collected(judgeCohort(rows(7), [documentPolicy, strictPolicy]));
    expect(answers.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(answers.map(({ ok }) => ok)).toEqual([false, true, true, false, true, true, false]);
  });

  it("says how far it is, every so many rows and at the end", async () => {
    const calls: CohortProgress[] = [];
    await collected(judgeCohort(rows(7), documentPolicy, { every: 3, progress: (so) => calls.push(so) }));
    expect(calls).toEqual([
      { rows: 3, refused: 1 },
      { rows: 6, refused: 2 },
      { rows: 7, refused: 3 },
    ]);
    const once: CohortProgress[] = [];
    await collected(
      judgeCohort(readTable("", { asOf: "2026", columns: [] }), documentPolicy, { progress: (so) => once.push(so) }),
    );
    expect(once).toEqual([{ rows: 0, refused: 0 }]);
  });

  it("reads no row before its answer is needed", async () => {
    let given = 0;
    const counted = (function* () {
      for (;;) {
        given += 1;
        yield { ok: false, line: given, problems: [] } as const;
      }
    })();
    const answers = judgeCohort(counted);
    await answers.next();
    await answers.next();
    expect(given).toBe(2);
  });

  it.each([
    [() => judgeCohort(null as never), "the rows must be those of readTable or readCases, got null"],
    [() => judgeCohort([], []), "the deciding policy must be an object with named fields, got undefined"],
    [() => judgeCohort([], [documentPolicy, documentPolicy]), 'each policy must be named once, got "document"'],
    [
      () => judgeCohort([], documentPolicy, { equation: 1 } as never),
      'each option must be one of equations, progress, every, got "equation"',
    ],
    [
      () => judgeCohort([], documentPolicy, { every: 0 }),
      "the rows between two calls must be a whole number of at least 1, got 0",
    ],
    [() => judgeCohort([], documentPolicy, { progress: 1 as never }), "progress must be a function, got 1"],
    [() => judgeCohort([], documentPolicy, null as never), "the options must be an object"],
    [
      () => judgeCohort([], documentPolicy, { equations: { fev1: fev1Global2022 } as never }),
      "the equation for transfer factor must be an object",
    ],
    [() => judgeCohort([], { ...documentPolicy, primary: "any" } as never), "the policy's primary must be one of"],
  ])("refuses at once (%#)", (call, said) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(said);
  });
});
