import * as v from "valibot";
import type { Candidate } from "../candidacy/candidate.ts";
import { issueOf } from "./issue.ts";
import { readCase } from "./readCase.ts";

/**
 * The schema of a case for valibot: it can stand inside other schemas, and it implements Standard Schema, so any library
 * that speaks it can take this one. It accepts what `parseCase` accepts and tells the same issues, each with the steps
 * of its path; its output is a {@link Candidate}.
 */
export const caseSchema: v.GenericSchema<unknown, Candidate> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.unknown(),
  /* @__PURE__ */ v.rawTransform(({ dataset: { value: input }, addIssue }) => {
    const { value, findings } = readCase(input);
    for (const finding of findings) {
      const { bound, value: received, message } = issueOf(finding);
      const [first, ...others] = finding.path.map(
        (key): v.IssuePathItem => ({ type: "unknown", origin: "value", input, key, value: finding.value }),
      );
      const path: [v.IssuePathItem, ...v.IssuePathItem[]] | undefined = first && [first, ...others];
      addIssue({ input: finding.value, expected: bound, received, message, path });
    }
    return value;
  }),
);
