import type * as v from "valibot";
import type { Candidate } from "../case/candidate.ts";
import type { Finding } from "./finding.ts";
import { issueOf } from "./issue.ts";
import { readCase } from "./readCase.ts";

type Settings = v.Config<v.BaseIssue<unknown>>;
type Read = v.OutputDataset<Candidate, v.BaseIssue<unknown>>;
type StandardRead = ReturnType<v.StandardProps<unknown, Candidate>["validate"]>;

/**
 * The schema of a case for other libraries. It is a schema of valibot, so it can stand inside others of that library,
 * and it implements Standard Schema, so any library that speaks it can take this one. It accepts what `parseCase`
 * accepts and reports the same issues, each with the steps of its path; its output is a {@link Candidate}.
 *
 * The reader is our own: who takes the schema carries nothing of valibot but its types.
 */
export const caseSchema: v.GenericSchema<unknown, Candidate> = {
  kind: "schema",
  type: "case",
  reference: () => caseSchema,
  expects: "a case",
  async: false,
  "~standard": { version: 1, vendor: "valibot", validate: (value) => run({ value }, {}) as StandardRead },
  "~run": run,
};

function run({ value: input }: v.UnknownDataset, settings: Settings): Read {
  const { value, findings } = readCase(input);
  const issues = findings.map((finding) => issueFor(finding, input, settings));
  return (issues.length > 0 ? { typed: false, value, issues } : { typed: true, value }) as Read;
}

/** A finding as valibot reports it: each step of the path carries its holder, its key and its value. */
function issueFor(finding: Finding, input: unknown, settings: Settings): v.BaseIssue<unknown> {
  const { bound: expected, value: received, message } = issueOf(finding);
  let holder: unknown = input;
  const steps = finding.path.map((key): v.IssuePathItem => {
    const inside = typeof holder === "object" && holder !== null && Object.hasOwn(holder, key);
    const value = inside ? (holder as Readonly<Record<string, unknown>>)[key] : undefined;
    const step = { type: typeof key === "number" ? "array" : "object", origin: "value", input: holder, key, value };
    holder = value;
    return step as v.IssuePathItem;
  });
  const path = (steps[0] && steps) as v.BaseIssue<unknown>["path"];
  return { ...settings, kind: "schema", type: "case", input: finding.value, expected, received, message, path };
}
