import type { Finding, IssueCode } from "./finding.ts";

/** What is wrong with one place of an input. */
export interface Issue {
  /** The dotted place, empty for the whole. */
  readonly path: string;
  /** What kind of thing is wrong. */
  readonly code: IssueCode;
  /** What the value would have to be. */
  readonly bound: string;
  /** The value, shortened where it is long or has parts. */
  readonly value: string;
  /** All of it in one sentence. */
  readonly message: string;
}

export function issueOf(finding: Finding): Issue {
  const { code } = finding;
  const path = finding.path.map(stepShown).join(".");
  const value = shown(finding.value);
  const bound = `${finding.bound}${remark(finding, value)}`;
  return { path, code, bound, value, message: `${path || "The input"} must be ${bound}, got ${value}` };
}

/** What helps beyond the bound. */
function remark({ code, hint }: Finding, value: string): string {
  if (code === "unknown-field") return ` (unknown field${hint === undefined ? "" : `, did you mean ${hint}?`})`;
  return code === "unknown-word" && unsaid.test(value) ? ", or left out where it is not known" : "";
}

/** Words people write where they do not know. */
const unsaid = /^"(unknown|not known|other|none|n\/?a|null|undefined|\?|-)"$/i;

/** A step of a path as it can be printed: long names are cut, and nothing in them moves a cursor or starts a line. */
function stepShown(step: string | number): string {
  return typeof step === "number" ? `${step}` : printable(step, 120);
}

/** Text is quoted; anything with parts is named by what it is. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return `"${printable(value, 80)}"`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object") return String(value);
  try {
    return Array.isArray(value) ? "a list" : "an object";
  } catch {
    // A proxy that has been revoked does not say what it was.
    return "an object";
  }
}

function printable(text: string, most: number): string {
  return text.slice(0, most).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
