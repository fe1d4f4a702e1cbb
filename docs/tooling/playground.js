/**
 * Builds the playground: one file of HTML that needs no other and no network, from docs/playground and the source.
 *
 *     node docs/tooling/playground.js             to docs/api/playground.html, part of the site
 *     node docs/tooling/playground.js FILE        to a file of one's own
 *
 * Beside it stands smart.html, which a hospital record launches.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";
import { minify } from "terser";
import { exercisesOf, lessonHtml, lessonPages } from "./lessons.js";

const folder = "docs/playground";
const text = (file) => readFileSync(file, "utf8");
const target = ["es2022", "chrome120", "firefox121", "safari17.2"];

/**
 * Leaves out what no page prints: the place in a source, the title of a source that is found by its year, and the names
 * and bounds a refused number has in an error, which a case that was read never raises. Every check stays. A test holds the pages
 * against those of the package.
 */
const onlyWhatIsPrinted = {
  name: "only-what-is-printed",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: text(path)
        .replace(/\blocator:\s*("(?:[^"\\]|\\.)*"|`[^`$]*`),/g, "")
        .replace(/\b(above|atLeast|atMost|inArticle)(\(\s*[^,()]+,\s*"[^"]*",\s*)"[^"]*"/g, '$1$2""')
        .replace(/: Citation = \{[^}]*\byear:[^}]*\}/g, (source) =>
          source.replace(/\btitle:\s*("(?:[^"\\]|\\.)*"|'[^']*'),/, ""),
        )
        .replace(/\b(require\w+|refuse)\(\s*(?:action|"[^"]*"),\s*(?:"[^"]*"|`[^`]*`),/g, '$1("", "",')
        .replace(/\brefuse\("", "",\s*(?:"[^"]*"|`[^`]*`),/g, 'refuse("", "", "",'),
      loader: "ts",
    })),
};

/** No read of a property does anything else, and no function is asked how many arguments it has. */
const once = { passes: 3, pure_getters: true, hoist_funs: true, keep_fargs: false };

async function script(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    target,
    legalComments: "none",
    plugins: [onlyWhatIsPrinted],
    write: false,
  });
  const { code } = await minify(outputFiles[0].text, {
    module: true,
    ecma: 2022,
    compress: { ...once, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
    format: { wrap_func_args: false },
  });
  return code.replaceAll("</script", "<\\/script");
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
async function filled(template, entry) {
  const style = transformSync(text(`${folder}/playground.css`), { loader: "css", minify: true, target }).code.trim();
  const code = await script(entry);
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
  return written(file, await filled(`${folder}/page.html`, `${folder}/main.ts`));
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
