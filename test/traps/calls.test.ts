import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { existing } from "../../src/internal/guards.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { article, patientWith } from "../candidacy/cases.ts";

const page = (fields: Readonly<Record<string, unknown>>) => {
  const candidate = patientWith(fields);
  return tumorBoardBrief(candidate, review(candidate), { detail: "full" });
};

describe("nothing passes because it is absent, blank, or worse", () => {
  it("a liver remnant without a planned resection is a question", () => {
    const judged = candidacy(patientWith({ liver: { remnantPercent: 19, parenchyma: "healthy" } }));
    expect(judged).toMatchObject({ verdict: "undetermined", needs: ["liver.resectionPlanned"] });
    expect(page({ liver: { remnantPercent: 19 } })).toContain(
      "A liver remnant of 19 % is recorded; whether a liver resection is planned is not",
    );
  });

  it("a primary that was never found has a sentence of its own, and no need that is answered already", () => {
    const primary = { site: "other", status: "never-found" };
    expect(candidacy(patientWith({ primary }))).toMatchObject({ verdict: "undetermined", needs: [] });
    expect(page({ primary })).toContain("Primary tumor never found: the policy has no rule for it");
  });

  it.each([
    ["no lesions", []],
    ["benign lesions alone", [{ ...existing(article.lesions)[0], nature: "benign" }]],
  ])("%s do not hide a malignant pleura or lymphangitis", (_, lesions) => {
    const pillar = (chest: object) => candidacy(patientWith({ lesions, chest })).pillars.completeResection;
    expect(pillar({ pleura: "malignant" }).verdict).toBe("unmet");
    expect(pillar({ lymphangitis: true }).verdict).toBe("unmet");
    expect(pillar({ pleura: "clear" })).toMatchObject({ verdict: "unknown", needs: ["lesions"], assumed: [] });
  });

  it("an empty section is nothing", () => {
    const empty = { staging: [{}], liver: {}, chest: {}, course: {}, plan: {}, patient: {} };
    const bare = {
      staging: undefined,
      liver: undefined,
      chest: undefined,
      course: undefined,
      plan: undefined,
      patient: undefined,
    };
    const [one, other] = [empty, bare].map((fields) => candidacy(patientWith(fields)));
    expect(one).toStrictEqual(other);
  });
});
