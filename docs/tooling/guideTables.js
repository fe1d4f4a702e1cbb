import { markdownTable } from "./blocks.js";
import { chapters, doors } from "./chapters.js";

/**
 * Three pages of the guide, made from what the package exports: every threshold by its basis, every policy, and
 * every source. They are not edited: `npm run docs:tables` writes them, and a test compares them with the code.
 *
 * @param {object} root - what the root entry exports
 * @returns {Record<string, string>} page by file name
 */
export function guideTables(root) {
  const found = objectsOf(root);
  return {
    "thresholds.md": thresholdPage(found),
    "policies.md": policyPage(root, found),
    "sources.md": sourcePage(found),
  };
}

/** The chapters in their order, each with its question and, where it has a door of its own, the name it is imported with. */
export function chapterTable() {
  const rows = chapters.map(({ name, question }) => [
    name,
    question,
    doors.includes(name) ? `\`metastasectomy/${name}\`` : "",
  ]);
  return markdownTable(["chapter", "question", "door of its own"], rows);
}

/** Every object in the exports, once, by the shortest path to it: its own name before its place in a list. */
function objectsOf(root) {
  const found = [];
  const seen = new Set();
  const names = Object.keys(root).sort();
  const waiting = names.map((path) => ({ path, value: root[path] }));
  for (const { path, value } of waiting) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    found.push({ path, value });
    waiting.push(...Object.entries(value).map(([key, inner]) => ({ path: `${path}.${key}`, value: inner })));
  }
  return found;
}

const standings = {
  unconfirmed: {
    title: "Repeated, and not read by anyone here",
    note: "Numbers that are widely repeated and whose text was not seen. None of them decides a default policy; a result that depends on one says so.",
  },
  convention: {
    title: "Choices of this package",
    note: "Not published. A result that depends on one says so.",
  },
  "teaching-text": {
    title: "From the starting article",
    note: "Taken from an unpublished teaching text with no author named. Being read does not make a number a publication.",
  },
  secondary: {
    title: "Read in a text that reports it",
    note: "The number was read in a source that reports the one it names.",
  },
  primary: { title: "Read in the source", note: "The number was read in the publication it is taken from." },
};

/** How each unit is written behind a number. A unit without a word here stops the build. */
const unitWords = {
  "biologically-effective-dose": "Gy of biologically effective dose",
  count: "",
  day: "days",
  ecog: "on the scale of ECOG",
  gray: "Gy",
  lesion: "lesions",
  liter: "L",
  meter: "m",
  "meter-per-minute": "m/min",
  milliliter: "mL",
  "milliliter-per-kilogram-per-minute": "mL/kg/min",
  "milliliter-per-square-meter": "mL/m²",
  millimeter: "mm",
  month: "months",
  "nanogram-per-milliliter": "ng/mL",
  percent: "%",
  "percent-per-minute-per-square-meter": "%/min/m²",
  "percent-predicted": "% of predicted",
  "percent-predicted-squared": "% of predicted, squared",
  "percentage-point": "points",
  "percentage-point-per-week": "points a week",
  "micromole-per-liter": "µmol/L",
  "risk-points": "risk points",
  "square-meter": "m²",
  year: "years",
  "z-score": "standard deviations from the predicted value",
};

function thresholdPage(found) {
  const lines = found.filter(({ value }) => "value" in value && "unit" in value && "side" in value);
  const sections = Object.entries(standings).flatMap(([standing, { title, note }]) => {
    const own = lines.filter(({ value }) => value.standing === standing);
    const conventions = standing === "convention" ? conventionsOf(found) : [];
    return [
      `## ${title}`,
      note,
      ...(own.length === 0 ? ["No threshold."] : []),
      ...(own.length > 0 ? [table(["Name", "Criterion met", "Population", "Source, place"], own.map(lineRow))] : []),
      ...conventions,
    ];
  });
  return page(
    "Every threshold, by its basis",
    `${lines.length} thresholds are compared with a value somewhere in this package, each with its source, its population and its basis. The least certain come first.`,
    sections,
  );
}

function lineRow({ path, value: line }) {
  const superseded = line.supersededBy === undefined ? "" : ` Superseded by ${line.supersededBy}.`;
  return [code(path), criterion(line), line.population, `${cite(line.source)}: ${line.locator}.${superseded}`];
}

/** The criterion of a threshold, with the number itself included where it meets it. */
function criterion({ value, unit, passes, side }) {
  const word = unitWords[unit];
  if (word === undefined)
    throw new RangeError(`Cannot write a threshold: the unit "${unit}" has no word in docs/tooling/guideTables.js`);
  const number = word === "" ? `${value}` : `${value} ${word}`;
  if (side === "exclusive") return `${passes} ${number}`;
  return `${number} or ${passes === "above" ? "more" : "less"}`;
}

/** Words by which an entry of the bibliography says that its title or its authors were not seen. */
const notSeen = /not seen|not recorded|as reported|as listed|^Not named$|^Abstract on|^Review with/;

function sourcePage(found) {
  const sources = found
    .filter(({ value }) => "id" in value && "authors" in value && "title" in value)
    .sort((one, other) => (one.value.id < other.value.id ? -1 : 1));
  const incomplete = ({ value }) => notSeen.test(value.authors) || notSeen.test(value.title);
  const rows = (list) =>
    list.map(({ path, value: { authors, title, journal, year, doi } }) => [
      code(path),
      `${authors.replace(/\.$/, "")}. ${title}${title.endsWith("?") ? "" : "."} ${[journal, year, doi && `doi ${doi}`].filter(Boolean).join(", ")}.`,
    ]);
  return page(
    "Every source",
    `${sources.length} publications, and texts that report them, support the numbers of this package. The basis of each number is its standing, not its source.`,
    [
      "## Title or authors not seen",
      "The numbers were read where their standing says so; the entry itself was not compared with the publication.",
      table(["Name", "Source"], rows(sources.filter(incomplete))),
      "## The others",
      "Not all of these entries were compared with the publication: [which were](../decisions/bibliography.md).",
      table(["Name", "Source"], rows(sources.filter((source) => !incomplete(source)))),
    ],
  );
}

/** What is a convention and no threshold. */
function conventionsOf(found) {
  const others = found.filter(({ value }) => value.standing === "convention" && !("side" in value));
  return [
    "Choices that are no threshold:",
    table(
      ["Name", "What is chosen"],
      others.map(({ path, value }) => [
        code(path),
        "id" in value ? `the policy \`${value.id}\`` : `this conclusion counts as "${value.verdict}"`,
      ]),
    ),
    'The margin, the outer rind, the number of segments and the price of a wedge in `defaultResectionPolicy` are conventions too, and every choice of a resection says `restsOn: "convention"`. [The decisions](../decisions/plans-and-places.md) list what else was chosen.',
  ];
}

function policyPage(root, found) {
  const candidacy = found.filter(({ value }) => "assumes" in value && "reserve" in value);
  const shown = new Set([...candidacy.map(({ value }) => value), ...root.liverPolicies, ...root.marginPolicies]);
  const named = found.filter(
    ({ path, value }) => !path.includes(".") && "id" in value && "standing" in value && !shown.has(value),
  );
  return page(
    "Every policy",
    "Where sources disagree there are several policies and never an average. Each result names the one it follows.",
    [
      "## Which criteria a plan has to meet",
      "Passed to `candidacy` and `review`. Left out, `documentPolicy` is taken. What a policy assumes to be normal when it is not recorded is printed.",
      table(
        [
          "Policy",
          "Whose",
          "Standing",
          "Primary",
          "Outside the chest",
          "Nodes",
          "Better alternative",
          "FEV1 and DLCO",
          "Assumes",
        ],
        candidacy.map(({ path, value }) => [
          `${code(path)} (${value.id})`,
          cite(value.source),
          value.standing,
          value.primary,
          value.extrathoracic,
          value.nodes,
          value.alternative,
          criterion(value.reserve),
          value.assumes.length === 0 ? "nothing" : `${value.assumes.length} facts`,
        ]),
      ),
      "## How much liver has to stay",
      "Passed to `futureLiverRemnantOk`, `judgeLiverRemnant` and, inside a candidacy policy, as `liver`.",
      table(
        ["Policy", "Basis", "Remnant, for whom", "Source", "Standing"],
        root.liverPolicies.map((policy) => {
          const lines = Object.values(policy.thresholds);
          const each = (write) => distinct(lines.map(write)).join("; ");
          return [
            `${policyName(found, policy)} (${policy.id})`,
            policy.basis,
            lines.map((line) => `${criterion(line)}: ${line.population}`).join("; "),
            each(({ source }) => cite(source)),
            each(({ standing }) => standing),
          ];
        }),
      ),
      "## How much lung has to stay around a lesion",
      "Inside a resection policy, as `margin`. None was validated for metastases.",
      table(
        ["Policy", "Margin", "Population", "Source, place", "Standing"],
        root.marginPolicies.map((policy) => [
          `${policyName(found, policy)} (${policy.id})`,
          margin(policy),
          policy.population,
          `${cite(policy.source)}: ${policy.locator}`,
          policy.standing,
        ]),
      ),
      "## The published pathways of fitness",
      "Each is a value; `runPathway` runs it and `compareFitness` runs several. Nearly all were written for primary lung cancer. The last column counts the thresholds taken from the text by their basis.",
      table(
        ["Pathway", "Written for", "Source", "Superseded by", "Its thresholds"],
        root.fitnessPathways.map((pathway) => {
          const { id, population, source, supersededBy } = pathway;
          return [
            `${code(Object.keys(root).find((name) => root[name] === pathway))} (${id})`,
            population,
            cite(source),
            supersededBy ?? "",
            linesOf(found, source),
          ];
        }),
      ),
      "## Other named choices",
      "Definitions of zones, limits for organs, definitions of synchronous disease, formulas for the liver, prices of a wedge: each a value to pass where a function takes one.",
      table(
        ["Name", "Made for", "Source", "Standing"],
        named.map(({ path, value }) => [
          `${code(path)} (${value.id})`,
          value.population ?? "",
          value.source === undefined ? "" : cite(value.source),
          value.standing,
        ]),
      ),
    ],
  );
}

function policyName(found, policy) {
  return code(found.find(({ value }) => value === policy).path);
}

function margin({ millimeters, diameters }) {
  const length =
    millimeters === undefined
      ? undefined
      : millimeters.least === millimeters.most
        ? `${millimeters.least} mm`
        : `${millimeters.least} to ${millimeters.most} mm`;
  const size = diameters === undefined ? undefined : diameters === 1 ? "the diameter" : `${diameters} of the diameter`;
  return length !== undefined && size !== undefined ? `${length} or ${size}, whichever is less` : (length ?? size);
}

/** The units fitness is measured in; a source may draw other lines as well, of the liver or of a diameter. */
const fitnessUnits = ["percent-predicted", "percent", "liter", "meter", "milliliter-per-kilogram-per-minute"];

function linesOf(found, source) {
  const lines = found
    .map(({ value }) => value)
    .filter(
      (value) =>
        "side" in value &&
        value.source.id === source.id &&
        fitnessUnits.includes(value.unit) &&
        !/liver/.test(value.population),
    );
  return Object.keys(standings)
    .map((standing) => [lines.filter((line) => line.standing === standing).length, standing])
    .filter(([count]) => count > 0)
    .map(([count, standing]) => `${count} ${standing}`)
    .join(", ");
}

const cite = ({ authors, title, year }) =>
  [authors === "Not named" ? title : authors.replace(/\.$/, ""), ...(year === undefined ? [] : [year])].join(" ");
const code = (text) => `\`${text}\``;
const distinct = (values) => [...new Set(values)];

function page(title, opening, parts) {
  return `${[`# ${title}`, opening, "Made from the code by `npm run docs:tables`; a test holds this page to it.", ...parts].join("\n\n")}\n`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
