import { describe, expect, it } from "vitest";
import { type SynchronicityFacts, synchronicity } from "../../src/biology/synchronicity.ts";
import {
  synchronicityDefinitions,
  synchronousEahpba2023,
  synchronousEgoslim2015,
  synchronousEstroEortc2020,
  synchronousThreeMonths,
} from "../../src/biology/synchronicityDefinitions.ts";

const diagnosed = "2021-03-01";
const operated = "2021-03-29";
const facts = (detected: string, operationOn?: string): SynchronicityFacts => ({
  primaryDiagnosedOn: diagnosed,
  primaryTreatedOn: operated,
  lungMetastasisDetectedOn: detected,
  operationOn,
});

describe("synchronicity", () => {
  it("gives one patient four names (BL-022; the months of the case laid on dates)", () => {
    const patient = facts("2021-07-01", "2021-07-30");
    expect(synchronicity(patient, synchronousEahpba2023).answer).toBe("early-metachronous");
    expect(synchronicity(patient, synchronousEgoslim2015).answer).toBe("early-metachronous");
    expect(synchronicity(patient, synchronousEstroEortc2020).answer).toBe("synchronous");
    expect(synchronicity(patient, synchronousThreeMonths).answer).toBe("metachronous");
  });

  it("agrees with itself where the metastasis was there at diagnosis (BL-023)", () => {
    for (const definition of synchronicityDefinitions()) {
      expect(synchronicity(facts(diagnosed, operated), definition).answer).toBe("synchronous");
    }
  });

  it.each([
    ["2021-03-01", "2021-03-29", "2022-03-15", "late-metachronous", "early-metachronous", "x-clock-2"],
    ["2023-02-01", "2023-09-01", "2024-08-31", "late-metachronous", "early-metachronous", "x-clock-4"],
  ] as const)(
    "runs the clock of the definition: %s, %s, %s (%4$s)",
    (primaryDiagnosedOn, primaryTreatedOn, seen, a, b, _case) => {
      const dates = { primaryDiagnosedOn, primaryTreatedOn, lungMetastasisDetectedOn: seen };
      expect(synchronicity(dates, synchronousEahpba2023).answer).toBe(a);
      expect(synchronicity(dates, synchronousEgoslim2015).answer).toBe(b);
    },
  );

  it.each([
    ["2021-02-10", "synchronous"],
    ["2021-03-01", "synchronous"],
    ["2021-03-02", "synchronous"],
    ["2021-03-28", "synchronous"],
    ["2021-03-29", "early-metachronous"],
    ["2022-03-01", "early-metachronous"],
    ["2022-03-02", "late-metachronous"],
  ] as const)("E-AHPBA 2023: found on %s is %s", (seen, answer) => {
    expect(synchronicity(facts(seen), synchronousEahpba2023)).toEqual({
      answer,
      possible: [answer],
      needs: [],
      definition: "eahpba-2023",
      standing: "primary",
    });
  });

  it.each([
    ["2022-03-29", "early-metachronous"],
    ["2022-03-30", "late-metachronous"],
  ] as const)("EGOSLIM 2015: found on %s is %s", (seen, answer) => {
    expect(synchronicity(facts(seen), synchronousEgoslim2015).answer).toBe(answer);
  });

  it.each([
    ["2021-09-01", "synchronous"],
    ["2021-09-02", "metachronous"],
  ] as const)("ESTRO and EORTC 2020: found on %s is %s", (seen, answer) => {
    expect(synchronicity(facts(seen), synchronousEstroEortc2020)).toMatchObject({ answer, standing: "secondary" });
  });

  it.each([
    ["2021-06-29", "synchronous"],
    ["2021-06-30", "metachronous"],
  ] as const)("three months of surgery: operated on %s is %s", (operationOn, answer) => {
    expect(synchronicity(facts("2021-06-01", operationOn), synchronousThreeMonths).answer).toBe(answer);
  });

  it("stays open where a day decides, and names the partial dates", () => {
    expect(synchronicity(facts("2021-09"), synchronousEstroEortc2020)).toEqual({
      possible: ["synchronous", "metachronous"],
      needs: ["course.lungMetastasisDetectedOn"],
      definition: "estro-eortc-2020",
      standing: "secondary",
    });
    const years = { primaryDiagnosedOn: "2021", lungMetastasisDetectedOn: "2022" };
    expect(synchronicity({ ...years, primaryTreatedOn: "2021" }, synchronousEahpba2023)).toMatchObject({
      possible: ["early-metachronous", "late-metachronous"],
      needs: ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"],
    });
    expect(synchronicity(years, synchronousEahpba2023)).toMatchObject({
      possible: ["synchronous", "early-metachronous", "late-metachronous"],
      needs: ["primary.diagnosedOn", "course.lungMetastasisDetectedOn", "primary.treatedOn"],
    });
    expect(synchronicity({ ...years, lungMetastasisDetectedOn: "2021" }, synchronousEahpba2023)).toMatchObject({
      possible: ["synchronous", "early-metachronous"],
    });
    expect(
      synchronicity({ primaryDiagnosedOn: "2021-03", lungMetastasisDetectedOn: "2021-03-10" }, synchronousEahpba2023),
    ).toMatchObject({
      possible: ["synchronous", "early-metachronous"],
      needs: ["primary.diagnosedOn"],
    });
  });

  describe("what the staging finds before any treatment", () => {
    const staged = { primaryDiagnosedOn: "2026-10-01", lungMetastasisDetectedOn: "2026-10-03" };
    const colorectalLiver = [synchronousEahpba2023, synchronousEgoslim2015];

    it.each([
      [{ primaryTreatedOn: "2026-10-20" }, "synchronous"],
      [{ primaryTreatedOn: "2026-11" }, "synchronous"],
      [{ firstTreatedOn: "never" }, "synchronous"],
      [{ firstTreatedOn: "2026-10-04", primaryTreatedOn: "2027-02-01" }, "synchronous"],
      [{ primaryTreatedOn: "2026-10-02" }, "early-metachronous"],
      [{ firstTreatedOn: "2026-10-02", primaryTreatedOn: "2027-02-01" }, "early-metachronous"],
    ] as const)("two days after the diagnosis, %o: %s", (treated, answer) => {
      for (const definition of colorectalLiver) {
        expect(synchronicity({ ...staged, ...treated }, definition).answer).toBe(answer);
      }
    });

    it("cannot be assessed while it is not recorded whether treatment came before", () => {
      expect(synchronicity(staged, synchronousEahpba2023)).toMatchObject({
        possible: ["synchronous", "early-metachronous"],
        needs: ["primary.treatedOn"],
      });
      expect(
        synchronicity(
          { ...staged, lungMetastasisDetectedOn: "2026-11", primaryTreatedOn: "2026-11-10" },
          synchronousEahpba2023,
        ),
      ).toMatchObject({
        possible: ["synchronous", "early-metachronous"],
        needs: ["course.lungMetastasisDetectedOn"],
      });
      expect(synchronicity({ ...staged, primaryTreatedOn: "2026-10" }, synchronousEahpba2023).needs).toEqual([
        "primary.treatedOn",
      ]);
    });

    it.each([
      ["2027-04-01", "synchronous"],
      ["2027-04-02", "early-metachronous"],
    ])("counts up to six months of watching an untreated primary: %s is %s", (lungMetastasisDetectedOn, answer) => {
      const watched = { ...staged, lungMetastasisDetectedOn, firstTreatedOn: "never" } as const;
      expect(synchronicity(watched, synchronousEahpba2023).answer).toBe(answer);
    });
  });

  it("needs the dates of its definition and no others", () => {
    const needs = (dates: SynchronicityFacts, of = synchronousEahpba2023) => synchronicity(dates, of).needs;
    expect(needs({})).toEqual(["primary.diagnosedOn", "course.lungMetastasisDetectedOn"]);
    expect(needs({}, synchronousEgoslim2015)).toEqual([
      "primary.diagnosedOn",
      "course.lungMetastasisDetectedOn",
      "primary.treatedOn",
    ]);
    expect(needs({}, synchronousThreeMonths)).toEqual(["primary.treatedOn", "plan.operationOn"]);
    expect(needs({ primaryDiagnosedOn: diagnosed })).toEqual(["course.lungMetastasisDetectedOn"]);
    expect(needs({ lungMetastasisDetectedOn: diagnosed })).toEqual(["primary.diagnosedOn"]);
    expect(
      needs({ primaryDiagnosedOn: diagnosed, lungMetastasisDetectedOn: diagnosed }, synchronousEgoslim2015),
    ).toEqual([]);
    expect(synchronicity({}, synchronousEahpba2023).possible).toEqual([
      "synchronous",
      "early-metachronous",
      "late-metachronous",
    ]);
  });

  it("refuses what are no facts and no definition", () => {
    const message = (what: string) =>
      `Cannot name the time of a metastasis: ${what} must be an object with named fields, got `;
    expect(() => synchronicity(null as never, synchronousEahpba2023)).toThrow(`${message("the facts")}null`);
    expect(() => synchronicity({}, "eahpba" as never)).toThrow(`${message("the definition")}"eahpba"`);
  });
});
