import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { cohort } from "./cohortOfOneNodule.js";
import { inCql, rowOf } from "./inCql.js";

const cases = cohort as Parameters<typeof candidacy>[0][];

it("gives the verdicts that the same criteria give in CQL, with the missing as null", async () => {
  const answers = { candidate: true, "not-candidate": false, undetermined: null };
  const verdicts = cases.map((row) => answers[candidacy(row).verdict]);
  expect(await inCql(cohort.map(rowOf))).toEqual(verdicts);
  for (const answer of Object.values(answers)) expect(verdicts).toContain(answer);
});
