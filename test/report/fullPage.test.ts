import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { documentPolicy, strictPolicy, thomfordPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { existing } from "../../src/internal/guards.ts";
import { fullPage } from "../../src/report/fullPage.ts";
import { limits } from "../../src/report/pageContext.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const usual = existing(limits[0]);
const headings = (...given: Parameters<typeof contextOf>) =>
  lines(fullPage(contextOf(...given), usual)).filter((line) => /^## /.test(line));

it("holds recorded facts, reasons, operations, the sections of the review and the sources, in this order", () => {
  expect(headings()).toEqual([
    "## Appendix",
    "## Recorded facts",
    "## Reasons for each answer",
    "## Operations considered",
    "## Distance to thresholds",
    "## What would change the result",
    "## Agenda by member",
    "## Local treatment options (arguments, not ranked)",
    "## Disease biology",
    "## Evidence and systemic treatment",
    "## Published fitness pathways",
    "## Published radiotherapy schedules",
    "## Sources",
  ]);
});

it("leaves out what a case gives no reason for, and what needs a verdict outside the scope", () => {
  expect(headings(caseOf())).not.toContain("## Operations considered");
  const outside = patientWith({ primary: { site: "lung" } });
  expect(headings(outside)).not.toContain("## What would change the result");
});

it("shows the verdict of other policies with what they need", () => {
  const reviewed = review(article, [documentPolicy, thomfordPolicy, strictPolicy]);
  const page = lines(fullPage(contextOf(article, reviewed), usual)).join("\n");
  expect(page).toMatch(/- "strict" \[\d+\].*: cannot be assessed; needed: /);
  expect(page).toContain("## The same plan under other policies");
});

it("ends with the intended use", () => {
  expect(lines(fullPage(contextOf(), usual)).at(-1)).toMatch(
    /^For professionals preparing a meeting\..*not been validated/,
  );
});

it("holds every order where the page had no room for all of them", () => {
  const open = contextOf(caseOf());
  const onPage = { ...usual, orders: 1 };
  const printed = lines(fullPage(open, onPage));
  const from = printed.indexOf("## To decide or order today");
  expect(printed.slice(from, from + 4).join("\n")).toMatch(/What\|Who\|What it changes/);
  expect(lines(fullPage(open, usual))).not.toContain("## To decide or order today");
});
