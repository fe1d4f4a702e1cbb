import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { existing } from "../../src/internal/guards.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { exampleCase, exampleNames } from "../figures/exampleCases.ts";
import { objections, startBrowser } from "./browser.ts";

const pages = new Map(
  exampleNames.map((name) => {
    const candidate = exampleCase(name);
    const reviewed = review(candidate);
    const written = (detail: "page" | "full") => boardPage(candidate, reviewed, { detail });
    return [name, { page: written("page"), full: written("full") }] as const;
  }),
);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

it.each([740, 900, 930, 1200])(
  "breaks no site of a lesion into a column of words at %i pixels",
  async (width) => {
    const tab = await browser.newPage({ viewport: { width, height: 800 } });
    await tab.setContent(existing(pages.get("two-nodules")).page);
    const tallest = "Math.max(...[...document.querySelectorAll('.beside td')].map((each) => each.offsetHeight))";
    // Four lines of its letters.
    expect(await tab.evaluate(tallest)).toBeLessThan(75);
    await tab.close();
  },
  60_000,
);

describe.each(exampleNames)("the page of %s in a browser", (name) => {
  const { page: text, full } = existing(pages.get(name));

  it("is one side of A4 on paper", async () => {
    const tab = await browser.newPage();
    await tab.setContent(text);
    const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString("latin1");
    await tab.close();
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }, 60_000);

  it.each(["light", "dark"] as const)(
    "has nothing axe objects to in %s, and overflows at no width",
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } });
      const tab = await context.newPage();
      await tab.setContent(full);
      expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      expect(await objections(tab)).toEqual([]);
      await context.close();
    },
    60_000,
  );

  it("shows every cell of its tables on a telephone, under the name of its column", async () => {
    const tab = await browser.newPage({ bypassCSP: true, viewport: { width: 360, height: 800 } });
    await tab.setContent(full);
    await tab.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    const beyond =
      "[...document.querySelectorAll('.wide')].filter((each) => each.scrollWidth > each.clientWidth).length";
    expect(await tab.evaluate(beyond)).toBe(0);
    const named = `[...document.querySelectorAll("td")].every((each) => {
      const head = each.closest("table").querySelector("thead").rows[0].cells[each.cellIndex].textContent;
      return getComputedStyle(each, "::before").content === JSON.stringify(head + ": ");
    })`;
    expect(await tab.evaluate(named)).toBe(true);
    await tab.close();
  }, 60_000);

  it("breaks no rule of its own security policy", async () => {
    const tab = await browser.newPage();
    const refused: string[] = [];
    tab.on("console", (message) => refused.push(message.text()));
    await tab.setContent(full);
    await tab.close();
    expect(refused).toEqual([]);
  }, 60_000);
});
