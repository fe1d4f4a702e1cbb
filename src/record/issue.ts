import type { Finding } from "./finding.ts";

/** What is wrong with one place of an input. */
export interface Issue {
  /** The dotted place, empty for the whole. */
  readonly path: string;
  /** What the value would have to be. */
  readonly bound: string;
  /** The value, shortened where it has parts. */
  readonly value: string;
  /** The two in one sentence. */
  readonly message: string;
}

/** Puts a finding into words. */
export function issueOf(finding: Finding): Issue {
  const { bound } = finding;
  const path = finding.path.join(".");
  const value = shown(finding.value);
  return { path, bound, value, message: `${path || "The input"} must be ${bound}, got ${value}` };
}

/** Text is quoted; anything with parts is named by what it is. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return `"${value.slice(0, 80)}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : String(value);
}
