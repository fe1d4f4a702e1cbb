import type { Verdict } from "../evidence/verdict.ts";

/** The verdict on an operation, before the lesion it is about. */
export const clearsWords: Readonly<Record<Exclude<Verdict, "unknown">, string>> = {
  met: "clears",
  unmet: "does not clear",
};
