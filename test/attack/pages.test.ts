import { marked, type Token } from "marked";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { SaxesParser } from "saxes";
import { afterAll, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { bedChart } from "../../src/figures/bedChart.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { reserveChart } from "../../src/figures/reserveChart.ts";
import { timeline } from "../../src/figures/timeline.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { chance, drawCase } from "./draw.ts";
import { count, Tally } from "./tally.ts";

const tally = new Tally("pages");
afterAll(() => tally.write());

/** A text that no page shows: a value that is none. */
const nothing = /\bNaN\b|\bundefined\b|\[object /;

/** What a case put into a page of Markdown: an element that no page of ours has. */
function foundInMarkdown(page: string): string | undefined {
  const foreign = new Set(["html", "image", "link", "def", "code", "blockquote", "hr", "codespan", "del"]);
  let found: string | undefined;
  marked.walkTokens(marked.lexer(page), (token: Token) => {
    if (foreign.has(token.type)) found ??= `${token.type}: ${token.raw}`;
  });
  return found;
}

const elements = new Set(
  "html head meta title style body main h1 h2 h3 p strong em ul ol li table thead tbody tr th td figure figcaption svg g path circle rect text tspan desc defs pattern details summary section header footer div span line polygon ellipse br caption small".split(
    " ",
  ),
);
/** Elements that an SVG of ours may have beside those of the page, and an attribute that runs or loads something. */
const runs = /^(on|href$|xlink:href$|src$|action$|formaction$|srcdoc$|style$)/;

function foundInHtml(page: string): string | undefined {
  const visit = (node: DefaultTreeAdapterTypes.Node): string | undefined => {
    if ("tagName" in node) {
      if (!elements.has(node.tagName)) return `element ${node.tagName}`;
      const bad = node.attrs.find(({ name }) => runs.test(name));
      if (bad) return `attribute ${bad.name}=${bad.value}`;
    }
    if (node.nodeName === "#comment") return "a comment";
    if (!("childNodes" in node)) return undefined;
    for (const child of node.childNodes) {
      const found = visit(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(parse(page));
}

function foundInSvg(picture: string): string | undefined {
  const parser = new SaxesParser();
  let found: string | undefined;
  parser.on("error", (error) => {
    found ??= error.message;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (!elements.has(name)) found ??= `element ${name}`;
    const bad = Object.keys(attributes).find((each) => runs.test(each));
    if (bad !== undefined) found ??= `attribute ${bad}`;
  });
  parser.write(picture).close();
  return found;
}

it("no text of a case becomes an element, an attribute or a link, read by readers of Markdown, HTML and SVG", () => {
  const random = chance(3);
  const look = (kind: string, text: string, found: string | undefined, candidate: Candidate): void => {
    tally.add(kind);
    const bad = found ?? nothing.exec(text)?.[0];
    if (bad !== undefined) tally.fail(kind, `${bad} of ${JSON.stringify(candidate)}`);
  };
  for (let cases = 0; cases < count(1_260); ) {
    const read = parseCase(drawCase(random, 0.15 + 0.8 * random.next(), true));
    if (!read.ok) continue;
    cases += 1;
    const candidate = read.value;
    tally.add("reviews of accepted cases");
    let result: ReturnType<typeof review>;
    try {
      result = review(candidate, random.oneOf([documentPolicy, strictPolicy]));
    } catch (error) {
      tally.fail("reviews of accepted cases", `${String(error)} of ${JSON.stringify(candidate)}`);
      continue;
    }
    for (const detail of ["page", "full"] as const) {
      const brief = tumorBoardBrief(candidate, result, { detail });
      look("briefs read as Markdown (marked)", brief, foundInMarkdown(brief), candidate);
      const page = boardPage(candidate, result, { detail });
      look("pages read as HTML (parse5)", page, foundInHtml(page), candidate);
    }
    for (const draw of [lungMap, timeline, reserveChart, bedChart]) {
      const picture = draw(candidate, result);
      look("figures read as XML (saxes)", picture, foundInSvg(picture), candidate);
    }
  }
  expect(tally.failures).toEqual([]);
});
