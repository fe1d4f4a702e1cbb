import { describe, expect, it } from "vitest";
import { type Block, heading, list, paragraph, table } from "../../src/report/document.ts";
import { html, htmlText } from "../../src/report/html.ts";
import { hostileTexts } from "./hostileTexts.ts";

const parts = (text: string): readonly Block[] => [
  heading(1, text),
  paragraph(text),
  paragraph(["a ", { strong: text }, ` ${text} `, "b"]),
  ...list([text, { text, items: [text] }]),
  ...table(text, [text, text], [[text, text], []]),
  { kind: "figure", svg: "<svg></svg>\n" },
  { kind: "beside", parts: [paragraph(text)] },
  { kind: "folded", heading: text, blocks: [heading(3, text)] },
];

describe("the renderer for HTML", () => {
  it("writes every kind of part, with an id of its own for each heading and a header for each row and column", () => {
    const page = html(parts("x"), "p");
    expect([...page.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["p-1", "p-2", "p-3"]);
    expect(page).toContain("<p>a <strong>x</strong> x b</p>");
    expect(page).toContain("<li>x<ul><li>x</li></ul></li>");
    expect(page).toContain('<tr><th scope="row">x</th><td data-head="x">x</td></tr>');
    expect(page).toContain('role="region" tabindex="0" aria-label="x"');
    expect(page).toContain("<figure><svg></svg></figure>");
    expect(page).toContain('<details>\n<summary><h2 id="p-2">x</h2></summary>');
  });

  it.each(hostileTexts)("%j opens nothing", (text) => {
    const tags = (page: string) => page.replace(/(?:aria-label|data-head)="[^"]*"/g, "").match(/<[^>]*>/g);
    expect(tags(html(parts(text), "p"))).toEqual(tags(html(parts("x"), "p")));
    expect(htmlText(`"${text}'`)).not.toMatch(/["'<>]/);
  });
});
