import { readFileSync } from "node:fs";
import katex from "katex";
import { Marked } from "marked";

/** The lessons in their order, each a page of the guide. */
export const lessonPages = ["cost", "dose", "verdict", "unknown"].map((name) => `docs/guide/lesson-${name}.md`);

/** The exercises in the text of a page: fences of JSON that name one. */
export function exercisesOf(file) {
  const fences = readFileSync(file, "utf8").matchAll(/^```json\n([\s\S]*?)^```$/gm);
  return [...fences].map(([, json]) => JSON.parse(json)).filter(({ exercise }) => exercise !== undefined);
}

/** The text of a page in HTML: exercises as places to fill, what explains the answer folded below, code left to the guide, formulas in MathML, links as words. */
export function lessonHtml(file) {
  const marked = new Marked({
    renderer: {
      code({ text, lang }) {
        if (lang === "json") return `<div class="exercise" data-exercise="${JSON.parse(text).exercise}"></div>\n`;
        if (lang === "math") return formula(text);
        return "";
      },
      heading({ tokens, depth }) {
        return depth === 1 ? "" : `<h3>${this.parser.parseInline(tokens)}</h3>\n`;
      },
      link({ tokens }) {
        return this.parser.parseInline(tokens);
      },
    },
  });
  const text = readFileSync(file, "utf8");
  const title = /^# (?:Lesson: )?(.*)/.exec(text)[1];
  const heading = title.charAt(0).toUpperCase() + title.slice(1);
  const body = marked
    .parse(text)
    .replace(
      /(<div class="exercise"[^>]*><\/div>\n)([\s\S]*?)(?=<h3>|$)/g,
      '$1<details class="explained"><summary>The answer explained</summary>\n$2</details>\n',
    );
  return `<details class="lesson"><summary><h2>${escaped(heading)}</h2></summary>\n${body}</details>\n`;
}

/** A formula without the copy of its source that katex adds, its words in one piece. */
function formula(text) {
  const html = katex.renderToString(text, { displayMode: true, output: "mathml", throwOnError: true });
  const bare = html.replace(/<annotation[\s\S]*?<\/annotation>|<\/?semantics>|<\/?span[^>]*>/g, "");
  const words = bare.replace(
    /(?:<mi mathvariant="normal">\w<\/mi>){2,}/g,
    (letters) => `<mi>${letters.replace(/<[^>]*>/g, "")}</mi>`,
  );
  return `<div class="formula" role="group" aria-label="Formula" tabindex="0">${words}</div>\n`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
