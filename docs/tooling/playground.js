/**
 * Builds the playground: one file of HTML that needs no other and no network, from docs/playground and the source.
 *
 *     node docs/tooling/playground.js             to docs/api/playground.html, part of the site
 *     node docs/tooling/playground.js FILE        to a file of one's own
 *
 * Beside it stands smart.html, which a hospital record launches.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";
import { minify } from "terser";
import { exercisesOf, lessonHtml, lessonPages } from "./lessons.js";
import { functionsLast, namesReadIn, onlyWhatIsPrinted, ownNames, withShortCodes } from "./onlyWhatIsPrinted.js";

const folder = "docs/playground";
const text = (file) => readFileSync(file, "utf8");
const target = ["es2022", "chrome120", "firefox121", "safari17.2"];

/** No read of a property does anything else, and the number of arguments of no function is read. */
const once = { passes: 3, pure_getters: true, hoist_funs: true, keep_fargs: false };

async function bundled(entry, options) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    target,
    legalComments: "none",
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

/** A script with what it imports, in as few bytes as a page can do with; `shortened` says what it may call otherwise. */
export async function script(entry, shortened) {
  const whole = await bundled(entry);
  const plugins = [onlyWhatIsPrinted(namesReadIn(whole))];
  const cut = await bundled(entry, { minify: true, plugins });
  const { names: regex, kept } = shortened === undefined ? {} : await shortened(whole);
  const { code } = await minify(kept === undefined ? cut : withShortCodes(cut, kept), {
    module: true,
    ecma: 2022,
    compress: { ...once, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
    mangle: regex === undefined ? {} : { properties: { regex, builtins: true, keep_quoted: true } },
    format: { wrap_func_args: false },
  });
  return functionsLast(code).replaceAll("</script", "<\\/script");
}

/**
 * What the script of the playground may call otherwise: the fields of the package that no other script, no file and no
 * browser reads, and codes but for the words of a case and of the page's own files, and units, by which answers are sorted.
 */
export async function shortenedInPlayground(code) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map(({ name }) => join(folder, name));
  const schema = await bundled("src/record/caseSchema.ts");
  const units = readdirSync("src/units").map((file) => join("src/units", file));
  const words = [schema, ...[...paths, ...units].map(text)].join(" ").match(/[\w-]+/g);
  return {
    names: ownNames(
      code,
      paths.filter((path) => path.endsWith(".ts")),
    ),
    kept: new Set(words),
  };
}

/** The worked patients a reader can choose among; each of the others opens as a file. */
const offered = [
  "two-nodules",
  "lower-lobectomy-reserve",
  "dlco-never-measured",
  "peritoneal-disease",
  "liver-and-lung",
  "mediastinal-surface",
  "second-operation-measured-after",
];

function examples() {
  const found = offered.map((name) => [name, JSON.parse(text(`docs/examples/${name}.json`))]);
  return asData(Object.fromEntries(found));
}

function exercises() {
  return asData(
    Object.fromEntries(lessonPages.flatMap(exercisesOf).map(({ exercise, ...others }) => [exercise, others])),
  );
}

/** Data between tags, in which no tag can end. */
function asData(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

const hashOf = (content) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** Fills a page with its style and its script, which its policy names by their hashes. */
async function filled(template, entry, shortened) {
  const style = transformSync(text(`${folder}/playground.css`), { loader: "css", minify: true, target }).code.trim();
  const code = await script(entry, shortened);
  const parts = {
    style,
    styleHash: hashOf(style),
    script: code,
    scriptHash: hashOf(code),
    examples: examples(),
    exercises: exercises(),
    lessons: lessonPages.map(lessonHtml).join(""),
  };
  return text(template).replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

function written(file, page) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  return gzipSync(page, { level: 9 }).length;
}

/** Writes the playground, and says how many bytes of it cross a network. */
export async function buildPlayground(file) {
  return written(file, await filled(`${folder}/page.html`, `${folder}/main.ts`, shortenedInPlayground));
}

/** Writes the page that a hospital record launches, and that opens the playground beside it. */
export async function buildSmartApp(file) {
  return written(file, await filled(`${folder}/smart/page.html`, `${folder}/smart/main.ts`));
}

if (process.argv[1]?.endsWith("playground.js")) {
  const file = process.argv[2] ?? "docs/api/playground.html";
  const app = join(dirname(file), "smart.html");
  for (const [name, bytes] of [
    [file, await buildPlayground(file)],
    [app, await buildSmartApp(app)],
  ]) {
    console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB gzipped`);
  }
}
