import { resolve } from "node:path";

/** An end of the command before an answer: what to say, and the exit code. */
export class Refusal extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

/** Refuses to write over a file that is read, or two files into one. */
export function requireApart(files: readonly (string | undefined)[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    if (file === undefined || file === "-") continue;
    const place = resolve(file);
    if (seen.has(place)) throw new Refusal(2, `${file} is named twice; what is written needs a file of its own.`);
    seen.add(place);
  }
}
