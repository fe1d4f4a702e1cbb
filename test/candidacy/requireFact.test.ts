import { describe, expect, it } from "vitest";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { isAssumed, requireAbsent, requireDate, requireFact } from "../../src/candidacy/requireFact.ts";
import { factAt } from "../../src/case/fact.ts";
import type { Judgment } from "../../src/evidence/judgment.ts";
import { judgmentOf, newPillar, type Pillar } from "../../src/evidence/pillar.ts";
import type { Unchecked } from "../setup/unchecked.ts";

describe("isAssumed", () => {
  it("reads a star as never place in a list", () => {
    expect(isAssumed(documentPolicy, "lesions.0.nature")).toBe(true);
    expect(isAssumed(documentPolicy, "lesions.12.nature")).toBe(true);
    expect(isAssumed(documentPolicy, "lesions.0.lobe")).toBe(false);
  });

  it("is never so under a policy that assumes nothing", () => {
    expect(documentPolicy.assumes.filter((path) => isAssumed(strictPolicy, factAt(path, 0)))).toEqual([]);
  });
});

/** What a pillar of one question becomes. */
function judged(ask: (pillar: Pillar<Unchecked>) => void): Judgment<Unchecked> {
  const pillar = newPillar<Unchecked>();
  ask(pillar);
  return judgmentOf(pillar);
}

describe("an absent fact", () => {
  it("is presumed normal where the policy says so, and named", () => {
    expect(judged((pillar) => requireAbsent(pillar, documentPolicy, "patient.ageYears", { code: "age" }))).toEqual({
      verdict: "met",
      reasons: [{ code: "age", verdict: "met", standing: "convention", assumed: true }],
      needs: [],
      restsOn: "convention",
      assumed: ["patient.ageYears"],
    });
  });

  it("is missing everywhere else", () => {
    expect(
      judged((pillar) => requireAbsent(pillar, strictPolicy, "patient.ageYears", { code: "age", lesion: 2 })),
    ).toEqual({
      verdict: "unknown",
      reasons: [{ code: "age", verdict: "unknown", standing: "convention", lesion: 2 }],
      needs: ["patient.ageYears"],
      restsOn: "convention",
      assumed: [],
    });
  });
});

describe("requiring a fact", () => {
  const sampled = (pleura: string): boolean | undefined =>
    pleura === "effusion-not-sampled" ? undefined : pleura === "clear";
  const asked = (pleura: string | null | undefined, policy = strictPolicy) =>
    judged((pillar) => requireFact(pillar, policy, "chest.pleura", pleura, sampled, { code: "pleura", pleura }));
  const absentUnder = (policy: CandidacyPolicy) =>
    judged((pillar) => requireAbsent(pillar, policy, "chest.pleura", { code: "pleura" }));

  it("reports it where it answers", () => {
    expect(asked("clear")).toEqual({
      verdict: "met",
      reasons: [{ code: "pleura", verdict: "met", standing: "convention", pleura: "clear" }],
      needs: [],
      restsOn: "convention",
      assumed: [],
    });
    expect(asked("malignant").verdict).toBe("unmet");
  });

  it("needs it again where it leaves the question open", () => {
    expect(asked("effusion-not-sampled")).toMatchObject({
      verdict: "unknown",
      needs: ["chest.pleura"],
      reasons: [{ pleura: "effusion-not-sampled" }],
    });
  });

  it.each([undefined, null])("takes %s as not stated", (pleura) => {
    expect(asked(pleura)).toStrictEqual(absentUnder(strictPolicy));
    expect(asked(pleura, documentPolicy)).toStrictEqual(absentUnder(documentPolicy));
  });

  it("reports what is given beside it, stated or not", () => {
    const nature = (stated: string | undefined) =>
      judged((pillar) => {
        const detail = { code: "lesion-nature", lesion: 1, nature: stated };
        requireFact(pillar, strictPolicy, "lesions.1.nature", stated, () => true, detail);
      });
    expect(nature("benign").reasons).toEqual([
      { code: "lesion-nature", verdict: "met", standing: "convention", lesion: 1, nature: "benign" },
    ]);
    expect(nature(undefined)).toMatchObject({ needs: ["lesions.1.nature"], reasons: [{ lesion: 1 }] });
  });
});

describe("a day behind an answer", () => {
  const on = (day: string, meeting: object = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } }) =>
    judged((pillar) => {
      const detail = { code: "function-date", measuredOn: day };
      requireDate(pillar, meeting as never, documentPolicy, "lungFunction.measuredOn", day, detail);
    });
  const head = { code: "function-date", standing: "teaching-text" };

  it.each(["2026-11-24", "2026-11-23", "2026-11", "2026", "1999-12-31"])(
    "can be %s, with the meeting on 2026-11-24",
    (day) => {
      expect(on(day)).toMatchObject({ verdict: "met", needs: [] });
      expect(on(day).reasons).toStrictEqual([{ ...head, verdict: "met", measuredOn: day }]);
    },
  );

  it.each(["10.11.2026", "next year", "2026-13", ""])(
    "cannot be %j, which is no day, and is not said to lie after it",
    (day) => {
      expect(on(day)).toMatchObject({ verdict: "unknown", needs: ["lungFunction.measuredOn"] });
      expect(on(day).reasons).toStrictEqual([{ ...head, verdict: "unknown", measuredOn: day }]);
    },
  );

  it.each(["2026-11-25", "2026-12", "2027"])("cannot be %s, which lies after it", (day) => {
    expect(on(day)).toMatchObject({ verdict: "unknown", needs: ["lungFunction.measuredOn"] });
    expect(on(day).reasons).toStrictEqual([{ ...head, verdict: "unknown", measuredOn: day, afterMeeting: true }]);
  });

  it("is compared only as far as the day of the meeting is known", () => {
    expect(on("2026-11-30", { case: { asOf: "2026-11" } }).verdict).toBe("met");
    expect(on("2026-12-01", { case: { asOf: "2026-11" } }).verdict).toBe("unknown");
    expect(on("2027", {}).verdict).toBe("met");
    expect(on("2027-03", { case: { asOf: 2026 } }).verdict).toBe("unknown");
  });
});
