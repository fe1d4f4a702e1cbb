import { expect, it } from "vitest";
import { evidenceByPrimary } from "../../src/biology/evidenceByPrimary.table.ts";
import { review } from "../../src/board/review.ts";
import { primarySites } from "../../src/case/primarySite.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { pageWords } from "../../src/words/pageWords.table.ts";
import { patientWith } from "../candidacy/cases.ts";

it.each(primarySites)("%s has its words on the page, a scope and its evidence", (site) => {
  const candidate = patientWith({ primary: { site } });
  const judged = review(candidate);
  expect(pageWords.primaries[site]).toMatch(/\S/);
  expect(tumorBoardBrief(candidate, judged)).toContain(`**Primary:** ${pageWords.primaries[site]}`);
  expect(judged.candidacy.scope.reasons.map(({ code }) => code)).toContain("primary-site");
  expect(Object.keys(evidenceByPrimary)).toContain(site);
});
