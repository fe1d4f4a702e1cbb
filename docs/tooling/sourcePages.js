/** Writes a page for every file of the source, so that "Defined in" leads to the line and an import to its file. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const style =
  "body{font:14px/1.5 ui-monospace,monospace;color-scheme:light dark;margin:0 auto;max-width:70rem;padding:1rem}pre{overflow-x:auto}a[id]{opacity:.5;text-decoration:none;display:inline-block;width:4ch;text-align:right;margin-right:2ch;user-select:none}:target{opacity:1;font-weight:700}";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A line of source, its number a link to itself, the file it imports a link. */
function lineOf(line, at) {
  const linked = escaped(line).replace(
    /(from &quot;)(\.{1,2}\/[^&]+\.ts)(&quot;)/,
    (_, before, file, after) => `${before}<a href="${file}.html">${file}</a>${after}`,
  );
  return `<a id="L${at + 1}" href="#L${at + 1}">${at + 1}</a>${linked}`;
}

export function writeSourcePages(folder) {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  for (const name of files.map((each) => each.replaceAll("\\", "/"))) {
    const home = `${posix.relative(posix.dirname(`source/${name}`), ".")}/index.html`;
    const lines = readFileSync(join("src", name), "utf8").trimEnd().split("\n").map(lineOf);
    const file = join(folder, "source", `${name}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>src/${name}</title><style>${style}</style></head>
<body><main><h1>src/${name}</h1><p><a href="${home}">metastasectomy</a></p>
<pre>${lines.join("\n")}</pre></main></body>
</html>
`,
    );
  }
}
