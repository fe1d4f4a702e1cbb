import { existing } from "../../src/internal/guards.ts";

/** Elements and attributes a figure may be made of: nothing that runs, loads or links. */
const elements = /^(svg|title|desc|style|path|circle|rect|line|g|text|tspan)$/;
const attributes =
  /^(xmlns|class|role|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|fill|fill-opacity|stroke-width|stroke-opacity|stroke-dasharray|stroke-linecap|transform|text-anchor|text-decoration|font-size)$/;
const entity = /&(amp|lt|gt|quot|#39);/g;

/** What a reader of XML would object to in a figure, and what it holds that is none of a figure's business. */
export function objections(svg: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  let rest = svg;
  while (rest !== "") {
    const tag = /^<(\/?)([a-z]+)((?: [\w-]+="[^"<]*")*)(\/?)>/i.exec(rest);
    if (tag === null) {
      const text = /^[^<]+/.exec(rest)?.[0];
      if (text === undefined) return [...found, `no element: ${rest.slice(0, 40)}`];
      if (/&/.test(text.replace(entity, ""))) found.push(`a loose & in ${text}`);
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, closing, name, list, empty] = tag as unknown as [string, string, string, string, string];
    if (!elements.test(name)) found.push(`element ${name}`);
    for (const [, key, value] of list.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
      if (!attributes.test(existing(key))) found.push(`attribute ${key}`);
      if (/&/.test(existing(value).replace(entity, ""))) found.push(`a loose & in ${key}`);
      if (/NaN|undefined|null|Infinity|\d\.\d\d/.test(existing(value))) found.push(`${key}="${value}"`);
    }
    if (closing === "/" && open.pop() !== name) found.push(`</${name}> closes nothing`);
    if (closing === "" && empty === "") open.push(name);
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) found.push(`not closed: ${open.join(", ")}`);
  // Tabs and line ends are the only control characters of XML, and half of a pair of surrogates is no letter.
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(svg)) found.push("a character that XML has not");
  return found;
}

/** The text of a figure as a reader sees and hears it, without its style. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:text|title|desc)\b[^>]*>([^<]*)</g)].map(([, text]) =>
    existing(text).replace(entity, (_, name: string) =>
      existing({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }[name]),
    ),
  );
}
