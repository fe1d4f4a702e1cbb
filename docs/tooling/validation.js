import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { markdownTable, withBlock } from "./blocks.js";
import { imported } from "./imported.js";

/** Published rows, and what is known of each: a file of TypeScript or JSON, and the test that runs them. */
const published = [
  ["lung function, official GLI web calculator", "gliCalculator.ts", "test/reference/equationContract.ts", "printed"],
  ["lung function, the R package pft", "pftLungFunction.ts", "test/reference/equationContract.ts", "another program"],
  ["predicted postoperative function", "predictedFunction.ts", "test/published/predictedFunction.test.ts"],
  ["future liver remnant", "liverRemnant.ts", "test/published/liverRemnant.test.ts"],
  ["margins, choice of resection, residual tumor", "resection.ts", "test/resection/"],
  ["pathways of fitness, and their arithmetic", "fitness.json", "test/published/fitness.test.ts"],
  ["doses, zones, limits of organs", "radiotherapy.json", "test/published/radiotherapy.test.ts"],
  ["the three pillars", "candidacy.ts", "test/candidacy/candidacy.test.ts"],
];

/** The words of the fixtures for how a row is known, and the column each is counted in. */
const columns = {
  printed: ["printed", "read", "confirmed", "published-number", "published-decision-rule", "read in a second text"],
  worked: ["derived", "computed-from-published-formula", "contract", "another program"],
  open: [
    "memory",
    "read, in part from memory",
    "unconfirmed",
    "partly unconfirmed",
    "published-number-disputed",
    "not shipped",
  ],
};

/** The blocks of the page that follow from files of this repository alone. */
export async function validationBlocks() {
  const { publishedPatients } = await bundled(
    'export { publishedPatients } from "./test/published/patients/patients.ts"',
  );
  return {
    "published rows": await publishedRows(),
    patients: patientTable(publishedPatients),
    attack: attackTable(),
    mutation: mutationTable(JSON.parse(readFileSync("test/setup/mutationScores.json", "utf8"))),
  };
}

/** What the last whole run of the hostile suites tried, and how much of it was answered badly. */
function attackTable() {
  const rows = ["parse", "pages", "laws", "pathways", "planner"].flatMap((suite) =>
    Object.entries(JSON.parse(readFileSync(`test/attack/tried/${suite}.json`, "utf8"))).map(
      ([what, { tried, failed }]) => [what, tried, failed, `\`test/attack/${suite}.test.ts\``],
    ),
  );
  return markdownTable(["what", "tried:", "failed:", "run by"], rows);
}

/** The page with those blocks. */
export async function withValidation(page) {
  return Object.entries(await validationBlocks()).reduce((text, [name, made]) => withBlock(text, name, made), page);
}

async function publishedRows() {
  const rows = await Promise.all(
    published.map(async ([what, file, test, known]) => {
      const count = { printed: 0, worked: 0, open: 0 };
      for (const row of await rowsOf(`test/published/${file}`)) count[columnOf(row, known)] += 1;
      return [what, count.printed, count.worked, count.open, `\`${test}\``];
    }),
  );
  return markdownTable(["rows", "printed:", "worked out:", "open:", "run by"], rows);
}

async function rowsOf(file) {
  const held = file.endsWith(".json")
    ? JSON.parse(readFileSync(file, "utf8"))
    : await bundled(`export * from "./${file}"`);
  if (Array.isArray(held)) return held;
  return Object.entries(held).flatMap(([name, rows]) => (name !== "leftOut" && Array.isArray(rows) ? rows : []));
}

function columnOf(row, known) {
  const word = known ?? (row.notShipped ? "not shipped" : row.unconfirmed ? "unconfirmed" : undefined);
  const said = word ?? row.status ?? row.standing ?? row.kind;
  const column = Object.keys(columns).find((each) => columns[each].includes(said));
  if (column === undefined) throw new Error(`Cannot count ${row.id}: no column is known for "${said}"`);
  return column;
}

function patientTable(patients) {
  const classes = ["agrees", "differs", "facts not published", "cannot be expressed"];
  const counted = classes.map((each) => patients.filter(({ expected }) => expected === each).length);
  const interval = ([least, most] = []) => {
    if (least === undefined) return "not published";
    return least === most ? `${least}` : `${least} to ${most}`;
  };
  return [
    markdownTable([...classes.map((each) => `${each}:`), "operations or decisions:"], [[...counted, patients.length]]),
    "",
    markdownTable(
      ["patient", "source", "read", "done", "interval, months", "class", "why"],
      patients.map(({ patient, source, read, done, months, expected, why }) => [
        patient,
        source,
        read,
        done,
        interval(months),
        expected,
        why,
      ]),
    ),
  ].join("\n");
}

function mutationTable(scores) {
  return markdownTable(
    ["chapter", "mutants:", "noticed:", "share:", "counted on"],
    scores.map(({ chapter, was, mutants, killed, percent, on }) => [
      was === undefined ? `\`${chapter}\`` : `\`${chapter}\`, ${was}`,
      mutants,
      killed ?? "not kept",
      `${(percent ?? (100 * killed) / mutants).toFixed(1)} %`,
      on,
    ]),
  );
}

/** The bundle of some of the repository's TypeScript, as a module. */
function bundled(contents) {
  const stdin = { contents, resolveDir: process.cwd(), loader: "ts" };
  return imported(buildSync({ stdin, bundle: true, format: "esm", platform: "node", write: false }));
}
