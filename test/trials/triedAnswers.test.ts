import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import { triedAnswers } from "../../src/trials/triedAnswers.ts";
import { withFact } from "../../src/trials/withFact.ts";
import { article, caseOf } from "../candidacy/cases.ts";

const triedFor = (candidate = article) => triedAnswers(judgeCase(candidate, documentPolicy), documentPolicy);

it("gives what the case with each answer is judged to be", () => {
  const site = triedFor(caseOf())("primary.site");
  expect(site.map(({ answer }) => answer)).toContain("germ-cell");
  for (const { answer, verdict, outsideScope, needs } of site) {
    const whole = candidacy(withFact(caseOf(), "primary.site", answer));
    expect({ verdict, outsideScope, needs }).toEqual({
      verdict: whole.verdict,
      outsideScope: whole.scope.verdict === "unmet",
      needs: whole.needs.length,
    });
  }
});

it("tries a fact once however often it is needed", () => {
  const tried = triedFor();
  expect(tried("chest.nodes")).toBe(tried("chest.nodes"));
  expect(tried("chest.nodes")).not.toBe(triedFor()("chest.nodes"));
});

it("is empty for a fact whose answers cannot be gone through", () => {
  expect(triedFor()("lesions.0.segments")).toEqual([]);
});
