import { Marked } from "marked";

/** A page that reads in light, in dark and on paper, and brings all it needs with it. */
const style = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 56rem; padding: 1rem 1.5rem 3rem; }
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.2rem; margin-top: 2.2rem; }
  .wide { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 0.92rem; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.35rem 0.7rem 0.35rem 0; text-align: left; vertical-align: top; }
  figure { margin: 2rem 0; break-inside: avoid; }
  figure svg { border-radius: 6px; }
  @media print { body { max-width: none; padding: 0; } }
`;

/**
 * Writes the brief and its figures as one page of HTML that needs no other file and no network, and in which no script
 * can run, whatever a case holds.
 *
 * @param {string} markdown - the brief
 * @param {{ readonly first: readonly string[], readonly last: readonly string[] }} figures - SVGs that stand before the
 *   first section, and those that stand before the sources
 * @returns {string} the page
 */
export function boardPage(markdown, { first, last }) {
  const reader = new Marked({
    // A web address in a case stays text: it was nobody's intention to make a link of it.
    tokenizer: { url: () => undefined },
    // Markup has no place in a brief; what looks like it is shown as it was written.
    renderer: { html: ({ text }) => escaped(text) },
  });
  const at = (heading) => (markdown.includes(heading) ? markdown.indexOf(heading) : markdown.length);
  const [top, bottom] = [at("\n## "), at("\n## Sources")];
  const parts = [
    reader.parse(markdown.slice(0, top)),
    ...first.map(framed),
    reader.parse(markdown.slice(top, bottom)),
    ...last.map(framed),
    reader.parse(markdown.slice(bottom)),
  ];
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "Brief";
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    parts
      .join("\n")
      .replace(/<table>/g, '<div class="wide"><table>')
      .replace(/<\/table>/g, "</table></div>"),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function framed(svg) {
  return `<figure>\n${svg}</figure>`;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
