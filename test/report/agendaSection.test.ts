import { describe, expect, it } from "vitest";
import { operationsReported } from "../../src/biology/operationsReported.table.ts";
import type { AgendaEntry, AgendaItem } from "../../src/board/boardAgenda.ts";
import type { Review } from "../../src/board/review.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { existing } from "../../src/internal/guards.ts";
import { agendaSection, someOf } from "../../src/report/agendaSection.ts";
import { lines, nameless } from "./contexts.ts";

const item = (path: CaseFact, fields: Partial<AgendaItem> = {}): AgendaItem => ({
  path,
  for: "verdict",
  found: "tried",
  outcomes: [],
  ...fields,
});
const entry = (needed: readonly AgendaItem[], fields: Partial<AgendaEntry> = {}): AgendaEntry => ({
  member: "radiologist",
  supplied: [],
  needed,
  ...fields,
});
const page = (agenda: readonly AgendaEntry[], fields: Partial<Review> = {}): readonly string[] =>
  lines(agendaSection(nameless({ evidence: undefined, absentReasons: undefined, ...fields, agenda }))).slice(2);

describe("the agenda", () => {
  it("names the member and what was supplied", () => {
    expect(page([entry([])])).toEqual(["- **Radiologist** has supplied nothing yet."]);
    expect(page([entry([], { supplied: ["chest", "staging"] })])).toEqual([
      "- **Radiologist** has supplied nodes and pleura and imaging.",
    ]);
  });

  it("sorts what is needed by what it is needed for, what is recorded and leaves the verdict open first", () => {
    const reasons = ["sections", "cost", "assumed", "verdict"] as const;
    const items = [
      ...reasons.map((reason) => item("chest.pleura", { for: reason })),
      item("chest.nodes", { again: true }),
    ];
    expect(page([entry(items)]).slice(1)).toEqual([
      expect.stringMatching(/^ {2}- Inconclusive as recorded: .*nodes/),
      expect.stringMatching(/^ {2}- Still needed, can change the verdict: .*pleura/),
      expect.stringMatching(/^ {2}- Assumed \(not recorded\): .*pleura/),
      expect.stringMatching(/^ {2}- Still needed, narrows the cost: .*pleura/),
      expect.stringMatching(/^ {2}- Still needed, does not affect the verdict: .*pleura/),
    ]);
  });

  it("says which answer alone would give another verdict", () => {
    const outcomes = [
      { verdict: "not-candidate", answers: ["malignant"] },
      { verdict: "undetermined", answers: ["effusion-not-sampled"] },
      { verdict: "candidate", answers: [] },
      { verdict: "outside-scope", answers: ["yes", "no"] },
    ] as const;
    expect(page([entry([item("chest.pleura", { outcomes })])])[1]).toContain(
      "(malignant: criteria not met; effusion not sampled: cannot be assessed; criteria met; yes and no: outside the scope).",
    );
  });

  it("names the same fact of several lesions or scans once, and apart where its effect differs", () => {
    const outcomes = [{ verdict: "not-candidate", answers: [] }] as const;
    const depths = [item("lesions.0.depthMm"), item("lesions.1.depthMm"), item("lesions.2.depthMm", { outcomes })];
    expect(page([entry(depths)])[1]).toMatch(/lesions 1 and 2.*; .*lesion 3.*\(criteria not met\)\.$/);
    const far = [item("lesions.0.depthMm"), item("lesions.10.depthMm")];
    expect(page([entry(far)])[1]).toMatch(/lesions 1 and 11[^;]*\.$/);
    const slices = [item("staging.1.sliceMm"), item("staging.0.sliceMm")];
    expect(existing(page([entry(slices)])[1]).match(/slice/g)).toHaveLength(1);
  });

  it("names the biomarkers that are open, and what is not needed again", () => {
    const evidence = {
      sources: [],
      operations: operationsReported,
      options: [],
      statements: [],
      questions: [{ code: "braf-not-recorded", about: "primary.biomarkers" }],
    } as const;
    expect(page([entry([item("primary.biomarkers")])], { evidence })[1]).toContain("(BRAF).");
    const other = item("chest.nodes");
    expect(page([entry([other])], { evidence })[1]).toMatch(
      /^ {2}- Still needed, can change the verdict: [^()]*nodes\.$/,
    );
    const outcomes = [{ verdict: "not-candidate", answers: [] }] as const;
    expect(page([entry([item("primary.biomarkers", { outcomes })])])[1]).toMatch(/ \(criteria not met\)\.$/);
    const absentReasons = { "lungFunction.dlcoPercentPredicted": "not-performed" } as const;
    expect(page([entry([item("lungFunction.dlcoPercentPredicted")])], { absentReasons })[1]).toContain(
      "(not performed, not requested again).",
    );
  });

  it("gives the goals in the words of the patient", () => {
    expect(page([entry([], { member: "patient", goals: "to keep *singing*" })])[1]).toBe(
      "  - What matters to the patient: to keep \\*singing\\*.",
    );
  });

  it.each<[string, number, RegExp]>([
    ["lesions.*.depthMm", 3, /^depth [^,]*lesions 1, 2 and 3[^,]*$/],
    ["lesions.*.depthMm", 5, /lesions 1, 2 and 3.*, 2 more lesions$/],
    ["staging.*.sliceMm", 5, /^[^,]*slice[^,]*$/],
  ])("names %s of the first few of %i, and counts the other lesions alone", (pattern, count, words) => {
    const paths = Array.from({ length: count }, (_, at) => pattern.replace("*", String(at)) as CaseFact);
    expect(someOf(paths, nameless())).toMatch(words);
  });

  it("is no section where there is none", () => {
    expect(agendaSection(nameless({ agenda: undefined }))).toEqual([]);
  });
});
