import { figureStyle } from "../../src/figures/figure.ts";
import { pageStyle } from "../../src/report/pageStyle.ts";

/** Gives the page for the board its style, kept to the part of the playground in which it stands. */
export function stylePage(): void {
  const [paper] = /@page\{[^}]*\}/.exec(pageStyle) ?? [""];
  const own = pageStyle
    .replace(figureStyle, "")
    .replace(paper, "")
    .replace(/^:root\{[^}]*\}/, "");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${paper}${figureStyle}#page{${own.replace(/(^|\n|\{)body\{/g, "$1&{")}}`);
  document.adoptedStyleSheets = [sheet];
}
