import { candidacy } from "../candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import { withEquations } from "../candidacy/withEquations.ts";
import { existing } from "../internal/guards.ts";
import { parseCase } from "../record/parseCase.ts";
import { defaultEquations } from "../reference/defaultEquations.ts";
import { terminalJson, withoutMark } from "./terminalText.ts";

/**
 * Judges a case a line, and answers a line for each in the same order: verdict, cautions, needs and assumptions, or what
 * keeps the line from being a case. An empty line has no answer. A chunk of input is answered before the next is read.
 */
export async function judgeLines(
  chunks: AsyncIterable<string>,
  policy: CandidacyPolicy,
  write: (text: string) => Promise<void>,
): Promise<void> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = existing(lines.pop());
    await answer(lines);
  }
  await answer([rest]);

  async function answer(lines: readonly string[]): Promise<void> {
    const answers = lines.filter((line) => line.trim() !== "").map((line) => `${answerTo(line, policy)}\n`);
    if (answers.length > 0) await write(answers.join(""));
  }
}

/** The answer to one line, as one line of JSON. */
function answerTo(line: string, policy: CandidacyPolicy): string {
  return terminalJson(JSON.stringify(judged(line, policy)));
}

function judged(line: string, policy: CandidacyPolicy): object {
  let input: unknown;
  try {
    input = JSON.parse(withoutMark(line));
  } catch (error) {
    return { ok: false, issues: [{ path: "", message: `not JSON: ${(error as Error).message}` }] };
  }
  const read = parseCase(input);
  if (!read.ok) return { ok: false, issues: read.issues.map(({ path, message }) => ({ path, message })) };
  try {
    const {
      verdict,
      cautions,
      needs,
      assumed,
      restsOn,
      policy: id,
    } = candidacy(read.value, withEquations(policy, defaultEquations));
    return { ok: true, verdict, policy: id, restsOn, cautions: cautions.map(({ code }) => code), needs, assumed };
  } catch (error) {
    return { ok: false, issues: [{ path: "", message: (error as Error).message }] };
  }
}
