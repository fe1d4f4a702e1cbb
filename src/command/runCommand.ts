import { parseArgs } from "node:util";
import { review } from "../board/review.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { Candidate } from "../case/candidate.ts";
import { existing } from "../internal/guards.ts";
import { parseCase } from "../record/parseCase.ts";
import { boardPage } from "../report/boardPage.ts";
import { tumorBoardBrief } from "../report/tumorBoardBrief.ts";
import { caseTemplate } from "./caseTemplate.ts";
import { explainFact } from "./explainFact.ts";
import { judgeLines } from "./judgeLines.ts";
import { policyNamed, policyNames } from "./namedPolicies.ts";
import { type FhirReading, hasResources, readFhir } from "./readFhir.ts";
import { Refusal, requireApart } from "./refusal.ts";
import type { CohortIo } from "./runCohort.ts";
import { terminalJson, terminalText, withoutMark, wrapped } from "./terminalText.ts";

export interface CommandIo extends CohortIo {
  /** The text of a file, or of the input for "-", in pieces. */
  readonly read: (file: string) => AsyncIterable<string>;
  readonly save: (file: string, text: string) => Promise<void>;
  readonly today: string;
}

const details = ["page", "full"] as const;

const usage = `metastasectomy [FILE | -]     judge a case for the tumor board; - reads standard input

  --policy NAME      ${policyNames}; several: the first decides
  --detail WHICH     page, or full: with the appendix. On a terminal, without it, the first ten lines
  --json             the review as JSON
  --html FILE        save the page with its lung map and appendix; without --detail, print its first ten lines
  --ndjson           one case per line in, one verdict per line out
  cohort FILE        judge the rows of a table; without FILE, its options
  --fhir             FILE holds FHIR R4 resources: a Bundle or a list
  --as-of DATE       with --fhir: the day of the meeting, else today
  --case FILE        with --fhir: save the case to complete it
  --explain FACT     what a field of a case means, such as lesions.0.depthMm
  --new              an empty case to fill in
  -h, --help         this help
  --version          the version

Exit code 0: judged. 1: the input is not a case. 2: the arguments are wrong.
For professionals preparing a meeting; not validated for clinical use.
`;

/**
 * Runs the command: reads a case, judges it and prints the page.
 *
 * @returns the exit code: 0 judged, 1 not a case, 2 wrong words
 */
export async function runCommand(words: readonly string[], io: CommandIo): Promise<0 | 1 | 2> {
  try {
    await run(words, io);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.say(terminalText(`${error.message}\n`));
    return error.code;
  }
}

async function run(words: readonly string[], io: CommandIo): Promise<void> {
  if (words[0] === "cohort") {
    // Only a cohort pays for what reads tables.
    const { runCohort } = await import("./runCohort.ts");
    return runCohort(words.slice(1), io);
  }
  const { values, positionals } = readWords(words);
  if (values.help) return io.write(usage);
  if (values.version) return io.write(`${io.version}\n`);
  if (values.new) return io.write(caseTemplate(io.today));
  if (values.explain !== undefined) return io.write(`${explained(values.explain)}\n`);
  const chosen = values.policy.map(policyNamed);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Refusal(2, `One file at a time, not ${positionals.length}.`);
  if (!values.fhir && (values["as-of"] ?? values.case) !== undefined)
    throw new Refusal(2, "--as-of and --case go with --fhir.");
  if (values.ndjson) return judgeLines(opened(io, file ?? "-"), existing(chosen[0]), io.write);
  if (file === undefined) throw new Refusal(2, usage.trimEnd());
  await judgeFile(file, chosen, values, io);
}

async function judgeFile(
  file: string,
  policiesChosen: readonly CandidacyPolicy[],
  values: Words["values"],
  io: CommandIo,
): Promise<void> {
  const { json, html, detail } = values;
  requireApart([file, html, values.case]);
  const candidate = values.fhir ? await readBundle(file, values, io) : await readCase(file, io);
  const found = review(candidate, policiesChosen);
  const isSaved =
    html !== undefined &&
    (await saved(html, boardPage(candidate, found, { detail: "full" }), "The page with its pictures", io));
  const page = json
    ? terminalJson(JSON.stringify(found))
    : terminalText(tumorBoardBrief(candidate, found, { detail })).trimEnd();
  const lines = (json ? page : wrapped(page, io.columns ?? Number.POSITIVE_INFINITY)).split("\n");
  if (json || detail !== undefined || (io.columns === undefined && !isSaved)) return io.write(`${lines.join("\n")}\n`);
  const first = lines.filter((line) => line !== "").slice(0, 10);
  const rest = `\nThe whole page: metastasectomy ${file} --detail page; with pictures: --html FILE\n`;
  await io.write(`${first.join("\n")}\n${isSaved ? "" : terminalText(rest)}`);
}

type Words = ReturnType<typeof readWords>;

/** Reads the words of the command; of what Node says of a wrong one, the first sentence. */
function readWords(words: readonly string[]): {
  readonly values: {
    readonly policy: string[];
    readonly detail: (typeof details)[number] | undefined;
    readonly json: boolean;
    readonly html: string | undefined;
    readonly ndjson: boolean;
    readonly fhir: boolean;
    readonly "as-of": string | undefined;
    readonly case: string | undefined;
    readonly explain: string | undefined;
    readonly new: boolean;
    readonly help: boolean;
    readonly version: boolean;
  };
  readonly positionals: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        policy: { type: "string", multiple: true, default: ["document"] },
        detail: { type: "string" },
        json: { type: "boolean", default: false },
        html: { type: "string" },
        ndjson: { type: "boolean", default: false },
        fhir: { type: "boolean", default: false },
        "as-of": { type: "string" },
        case: { type: "string" },
        explain: { type: "string" },
        new: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", default: false },
      },
    });
    const detail = details.find((each) => each === values.detail);
    if (values.detail !== undefined && detail === undefined) {
      throw new Refusal(2, `There is no detail "${values.detail}"; there are ${details.join(", ")}.`);
    }
    const { html, explain, case: save, "as-of": asOf } = values;
    return { values: { ...values, detail, html, explain, case: save, "as-of": asOf }, positionals };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const [wrong] = (error as Error).message.split(/\. |\.?\n/);
    throw new Refusal(2, `${wrong}; metastasectomy --help lists the options.`);
  }
}

function explained(fact: string): string {
  const text = explainFact(fact);
  if (text === undefined) throw new Refusal(2, `No case has a field "${fact}"; --new prints one with every field.`);
  return text;
}

/** The pieces of a file; one that cannot be opened is a wrong word. */
async function* opened(io: CommandIo, file: string): AsyncIterable<string> {
  try {
    yield* io.read(file);
  } catch (error) {
    throw new Refusal(2, `${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Reads FHIR resources as a case, and says beside the answer what became of them. */
async function readBundle(file: string, values: Words["values"], io: CommandIo): Promise<Candidate> {
  const input = await readJson(file, io);
  const asOf = values["as-of"] ?? io.today;
  let read: FhirReading;
  try {
    read = readFhir(input, asOf);
  } catch (error) {
    throw new Refusal(2, (error as Error).message);
  }
  if (read.report.length === 0) throw new Refusal(1, `${nameOf(file)} holds no FHIR resources.`);
  for (const line of read.report) io.say(terminalText(`${line}\n`));
  if (values.case !== undefined)
    await saved(values.case, `${JSON.stringify(read.candidate, null, 2)}\n`, "The case to complete", io);
  return read.candidate;
}

async function readJson(file: string, io: CommandIo): Promise<unknown> {
  let text = "";
  for await (const piece of opened(io, file)) text += piece;
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    throw new Refusal(1, `${nameOf(file)} is not JSON: ${(error as Error).message}`);
  }
}

function nameOf(file: string): string {
  return file === "-" ? "The input" : file;
}

async function readCase(file: string, io: CommandIo): Promise<Candidate> {
  const input = await readJson(file, io);
  const read = parseCase(input);
  if (!read.ok && hasResources(input)) throw new Refusal(1, `${nameOf(file)} holds FHIR resources; --fhir reads them.`);
  if (!read.ok)
    throw new Refusal(
      1,
      [`${nameOf(file)} is not a case:`, ...read.issues.map(({ message }) => `- ${message}`)].join("\n"),
    );
  for (const { message } of read.warnings) io.say(terminalText(`Please check: ${message}\n`));
  return read.value;
}

/** Saves a file and says so beside the answer; whether it could be saved. */
async function saved(file: string, text: string, what: string, io: CommandIo): Promise<boolean> {
  try {
    await io.save(file, text);
    io.say(terminalText(`${what}: ${file}\n`));
    return true;
  } catch (error) {
    io.say(terminalText(`${what} was not saved: ${(error as Error).message}\n`));
    return false;
  }
}
