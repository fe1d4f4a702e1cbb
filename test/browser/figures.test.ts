import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { picture } from "../../docs/tooling/picture.js";
import { lobeOfSegment, segmentsOf } from "../../src/anatomy/segment.ts";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { bedChart } from "../../src/figures/bedChart.ts";
import { figure } from "../../src/figures/figure.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { reserveChart } from "../../src/figures/reserveChart.ts";
import { smallLungMap } from "../../src/figures/smallLungMap.ts";
import { timeline } from "../../src/figures/timeline.ts";
import { show } from "../../src/report/show.ts";
import { english } from "../../src/words/english.ts";
import { exampleCase, exampleNames, parsed } from "../figures/exampleCases.ts";
import { startBrowser } from "./browser.ts";

/** What covers what in every figure of a page, by the boxes a browser lays out, and what runs over an edge. */
const covered = `[...document.querySelectorAll("svg")].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].map((each) => [each.textContent, each.getBoundingClientRect()]);
  const rounds = [...svg.querySelectorAll("circle.ink, circle.accent, circle[stroke-dasharray]")];
  const found = texts.flatMap(([text, a], at) => [
    ...(a.left < frame.left || a.right > frame.right || a.top < frame.top || a.bottom > frame.bottom
      ? [text + " over the edge"] : []),
    ...texts.slice(at + 1).flatMap(([other, b]) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
        ? [text + " over " + other] : []),
    ...rounds.flatMap((round) => {
      const b = round.getBoundingClientRect();
      const [x, y] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
      const away = Math.hypot(x - Math.min(Math.max(x, a.left), a.right), y - Math.min(Math.max(y, a.top + 2), a.bottom - 2));
      return away < b.width / 2 - 1 ? [text + " under a circle"] : [];
    }),
  ]);
  return found.length === 0 ? [] : [svg.querySelector("title").textContent + ": " + found.join("; ")];
})`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

async function whatIsCovered(figures: readonly string[]): Promise<unknown> {
  const tab = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await tab.setContent(figures.join("\n"));
  const found = await tab.evaluate(covered);
  await tab.close();
  return found;
}

function onThePage(candidate: Candidate): string {
  return figure(smallLungMap(candidate, review(candidate), english, ""));
}

describe("no text of a figure covers another, lies under a lesion or runs over an edge", () => {
  it.each(exampleNames)(
    "for %s",
    async (name) => {
      const candidate = exampleCase(name);
      const found = review(candidate);
      expect(
        await whatIsCovered([
          lungMap(candidate, found),
          onThePage(candidate),
          reserveChart(candidate, found),
          timeline(candidate, found),
          bedChart(candidate, found),
        ]),
      ).toEqual([]);
    },
    60_000,
  );

  it.each(segmentsOf())(
    "for a lesion of any usual size and depth in the %s segment",
    async (segment) => {
      const cases = [4, 9, 17, 22].flatMap((diameterMm) =>
        [0, 4, 12, 25].flatMap((depthMm) =>
          ["wedge", "segmentectomy"].map((procedure) =>
            parsed({
              case: {
                schema: "metastasectomy/1",
                asOf: `20${diameterMm + 10}-11-${depthMm + 1}`.replace(/-(\d)$/, "-0$1"),
              },
              lesions: [{ id: "R1", lobe: lobeOfSegment(segment), segments: [segment], diameterMm, depthMm }],
              plan: {
                stages: [
                  {
                    order: 1,
                    side: segment.startsWith("left") ? "left" : "right",
                    resections: [
                      { lesions: ["R1"], procedure, ...(procedure === "wedge" ? {} : { segments: [segment] }) },
                    ],
                  },
                ],
              },
            }),
          ),
        ),
      );
      const figures = cases.flatMap((each) => [lungMap(each, review(each)), onThePage(each)]);
      expect(await whatIsCovered(figures)).toEqual([]);
    },
    120_000,
  );
});

it.each(["light", "dark"] as const)(
  "can be read in the picture of the README in %s",
  async (colorScheme) => {
    const candidate = exampleCase("two-nodules");
    const found = review(candidate);
    const context = await browser.newContext({ colorScheme });
    const tab = await context.newPage();
    await tab.setContent(picture(String(show(found)), lungMap(candidate, found)));
    // Lightness of the paper and of every text on it, from 0 to 255.
    const lightness = `((paint) => [paint(document.querySelector("rect")), ...[...document.querySelectorAll("text")].map(paint)])(
    (each) => Number(/\\d+/.exec(getComputedStyle(each).fill)[0]))`;
    const [paper = 0, ...texts] = (await tab.evaluate(lightness)) as readonly number[];
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(Math.abs(text - paper)).toBeGreaterThan(100);
    await context.close();
  },
  60_000,
);

it("keeps its colors as an image of a page whose policy forbids inline styles", async () => {
  const candidate = exampleCase("two-nodules");
  const address = `data:image/svg+xml,${encodeURIComponent(lungMap(candidate, review(candidate)))}`;
  const policy = "default-src 'none'; img-src data:";
  const tab = await browser.newPage();
  await tab.setContent(
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><img alt="map" src="${address}">`,
  );
  // A place in the left upper lobe, where no line and no text is.
  const color = `(async () => {
    const image = document.querySelector("img");
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 840, height: 600 });
    const drawing = canvas.getContext("2d");
    drawing.drawImage(image, 0, 0);
    return [...drawing.getImageData(690, 160, 1, 1).data];
  })()`;
  // The shade of a segment in light colors, #eeeeee.
  expect(await tab.evaluate(color)).toEqual([238, 238, 238, 255]);
  await tab.close();
}, 60_000);
