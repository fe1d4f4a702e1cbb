import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exercisesOf, lessonPages } from "../../docs/tooling/lessons.js";
import { buildPlayground } from "../../docs/tooling/playground.js";
import { review } from "../../src/board/review.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { robustness } from "../../src/trials/robustness.ts";
import { exampleCase, exampleNames } from "../figures/exampleCases.ts";
import { hostileTexts } from "../report/hostileTexts.ts";
import { objections, startBrowser } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "playground-"));
const file = join(folder, "playground.html");
const url = pathToFileURL(file).href;
const hand = readFileSync("test/browser/enter.js", "utf8").replaceAll("export ", "");

let browser: Browser;
let bytes: number;
beforeAll(async () => {
  [browser, bytes] = await Promise.all([startBrowser(), buildPlayground(file)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page in a browser without a network; what it writes to the console fails the test. */
async function opened(options: BrowserContextOptions = {}, address = url): Promise<Page> {
  const context = await browser.newContext({ offline: true, ...options });
  const tab = await context.newPage();
  const complain = (text: string) => {
    throw new Error(text);
  };
  tab.on("console", (message) => complain(message.text()));
  tab.on("pageerror", (error) => complain(error.message));
  tab.on("dialog", () => complain("a dialog"));
  await tab.goto(address);
  await tab.waitForSelector("body[data-ready]");
  return tab;
}

async function closed(tab: Page): Promise<void> {
  await tab.context().close();
}

interface Saved {
  readonly lesions: readonly object[];
}

/** The case as it is saved. */
async function saved(tab: Page): Promise<Saved> {
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.click("#save")]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

async function open(tab: Page, value: unknown): Promise<void> {
  files += 1;
  const name = `case-${files}.json`;
  writeFileSync(join(folder, name), JSON.stringify(value));
  await tab.setInputFiles("#file", join(folder, name));
  await until(tab, `document.getElementById("notice").textContent.includes("${name}")`);
}
let files = 0;

/** Waits until words are true in the page, whose policy lets no waiting of the driver's own evaluate them. */
async function until(tab: Page, words: string): Promise<void> {
  await expect.poll(() => tab.evaluate(words), { timeout: 5000 }).toBe(true);
}

/** Runs words of the hand in the page. */
function byHand(tab: Page, words: string, argument?: unknown): Promise<unknown> {
  return tab.evaluate(`(() => { ${hand}; return (${words})(${JSON.stringify(argument)}); })()`);
}

/** A case without the lists that say nothing when they are empty, which no hand can enter. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== "object" || value === null) return value;
  const says = (name: string) => /^(adjacent|lungEvents|systemic|absentSegments|obstructedSegments)$/.test(name);
  const kept = Object.entries(value).filter(([name, each]) => !Array.isArray(each) || each.length > 0 || says(name));
  return Object.fromEntries(kept.map(([name, each]) => [name, stated(each)]));
}

const policies = [documentPolicy, strictPolicy, thomfordPolicy, petrellaPolicy, kanzakiPolicy];
const openAll = "document.querySelectorAll('details').forEach((each) => { each.open = true; })";
const raw = (name: string) => JSON.parse(readFileSync(`docs/examples/${name}.json`, "utf8"));

describe("the playground", () => {
  it("is one file below 135 kB gzipped that loads nothing, under a policy without unsafe words", () => {
    const text = readFileSync(file, "utf8");
    expect(bytes).toBeLessThan(135_000);
    expect(text).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'/);
    expect(text).not.toContain("unsafe-");
    expect(text.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/\b(src|href)="(?!#)/);
  });

  it("gives its first answer within a second", async () => {
    const times: number[] = [];
    // On a machine that does other work one opening may be slow: one of ten within the second is enough.
    for (let at = 0; at < 10 && !times.some((time) => time < 1000); at += 1) {
      const tab = await opened();
      times.push(Number(await tab.evaluate("performance.now()")));
      expect(await tab.textContent("#headline")).toMatch(/^Meets the criteria of the default policy/);
      await closed(tab);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it.each(exampleNames)("gives back %s when every fact of it is entered by hand", async (name) => {
    const { $schema: _, ...patient } = raw(name);
    const tab = await opened();
    await tab.click("#new");
    await byHand(tab, "(value) => enter(value)", stated(patient));
    expect(await saved(tab)).toEqual(stated(patient));
    await open(tab, patient);
    expect(await saved(tab)).toEqual(patient);
    const page = boardPage(exampleCase(name), review(exampleCase(name), policies), { detail: "full" });
    const [, main] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
    expect(await tab.innerHTML("#page")).toBe(
      await tab.evaluate(
        `Object.assign(document.createElement("div"), { innerHTML: ${JSON.stringify(main)} }).innerHTML`,
      ),
    );
    await closed(tab);
  });

  it("takes every field, and nothing stays of it when it is cleared", async () => {
    const tab = await opened();
    await tab.click("#new");
    const before = { ...(await saved(tab)), lesions: [{}] };
    // Every list that can have an entry gets one, and those inside it.
    for (let round = 0; round < 3; round += 1) {
      await tab.evaluate(
        `for (const { id } of [...document.querySelectorAll("[data-add]")].filter(({ dataset }) => !document.getElementById("f-" + dataset.add + ".0"))) document.getElementById(id).click()`,
      );
    }
    const each = `for (const { id } of document.querySelectorAll(".field > [id]:is(input, select, textarea):not([id$=-fact])"))`;
    await byHand(tab, `() => { ${each} setField(document.getElementById(id), ""); }`);
    const empty = await saved(tab);
    await byHand(tab, `() => { ${each} setAnything(document.getElementById(id)); }`);
    const full = await saved(tab);
    const count = (value: unknown): number =>
      typeof value === "object" ? Object.values(value as object).reduce((sum, one) => sum + count(one), 0) : 1;
    const fields = Number(
      await tab.evaluate(`document.querySelectorAll(".field > :is(input, select, textarea):not([id$=-fact])").length`),
    );
    expect(fields).toBeGreaterThan(120);
    expect(count(full)).toBe(fields + 1);
    await byHand(tab, `() => { ${each} setField(document.getElementById(id), ""); }`);
    expect(await saved(tab)).toEqual(empty);
    expect(empty.lesions[0]).toEqual({ ...before.lesions[0], adjacent: [{}] });
    await closed(tab);
  });

  it("says in the parser's words what is wrong at the field, and withholds the page until it is mended", async () => {
    const tab = await opened();
    await tab.fill("[id='f-lesions.0.depthMm']", "3,5");
    await tab.waitForSelector("#headline[data-verdict=no-case]");
    expect(await tab.textContent("[id='f-lesions.0.depthMm-said']")).toBe('Must be a number from 0 to 400, got "3,5".');
    expect(await tab.textContent("#page")).not.toContain("Meets");
    expect(await tab.getAttribute("[id='f-lesions.0.depthMm']", "aria-invalid")).toBe("true");
    await tab.fill("[id='f-lesions.0.depthMm']", "3.5");
    await tab.waitForSelector("#headline:not([data-verdict=no-case])");
    expect(await tab.textContent("#page")).toContain("3.5 mm");
    await closed(tab);
  });

  it("leads from each missing fact to its field", async () => {
    const tab = await opened();
    for (const name of ["two-nodules", "second-operation-lung-disease"]) {
      await open(tab, raw(name));
      await tab.selectOption("#policy", { label: "strict" });
      const buttons = await tab.$$("#needs button");
      expect(buttons.length).toBeGreaterThan(1);
      for (const button of buttons) {
        await button.click();
        expect(await tab.evaluate("document.activeElement.closest('#form') !== null")).toBe(true);
      }
    }
    await closed(tab);
  });

  it("leads from each fact that the headline counts as assumed to its field", async () => {
    const tab = await opened();
    const [, count] = /; (\d+) facts assumed/.exec((await tab.textContent("#headline")) ?? "") ?? [];
    await tab.click("#assumed-count");
    const buttons = await tab.$$("#assumed button");
    expect(buttons).toHaveLength(Number(count));
    expect(buttons.length).toBeGreaterThan(10);
    for (const button of buttons) {
      await button.click();
      expect(await tab.evaluate("document.activeElement.closest('#form') !== null")).toBe(true);
    }
    await tab.selectOption("#policy", { label: "strict" });
    expect(await tab.isVisible("#assumed")).toBe(false);
    await closed(tab);
  });

  it("shows the map to whoever starts without a lesson, and says how many facts are recorded", async () => {
    const tab = await opened();
    await tab.click("#tab-lessons");
    await tab.evaluate("document.querySelectorAll('.lesson').forEach((each) => { each.open = true; })");
    await tab.locator('[data-exercise="verdict-1"]').getByText("Start with this patient").click();
    expect(await tab.isVisible("path[data-segment=left-superior]")).toBe(true);
    expect(await tab.textContent("#f-lungFunction-count")).toBe("5 facts recorded");
    await closed(tab);
  });

  it("keeps the field one types in above the bar at the foot of a telephone", async () => {
    const tab = await opened({ viewport: { width: 360, height: 640 } });
    const hidden = await byHand(
      tab,
      `() => [...document.querySelectorAll("#form :is(input, select, textarea, summary)")].filter((each) => {
        each.focus();
        const bar = document.querySelector(".below").getBoundingClientRect().top;
        return document.activeElement === each && each.getBoundingClientRect().bottom > bar;
      }).map(({ id }) => id)`,
    );
    expect(hidden).toEqual([]);
    await closed(tab);
  });

  it("places a lesion where a segment of the map is clicked", async () => {
    const tab = await opened();
    await tab.click("#new");
    await tab.click("path[data-segment=left-superior]");
    expect((await saved(tab)).lesions).toEqual([{ id: "L1", lobe: "left-lower", segments: ["left-superior"] }]);
    await until(tab, "document.getElementById('map').textContent.includes('L1')");
    await closed(tab);
  });

  it("works by keyboard alone", async () => {
    const tab = await opened();
    const reach = async (selector: string, key = "Tab") => {
      for (let step = 0; step < 400; step += 1) {
        await tab.keyboard.press(key);
        if (await tab.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      }
      throw new Error(`${selector} was not reached`);
    };
    await reach("#new");
    await tab.keyboard.press("Enter");
    await reach("path[data-segment=right-anterior]");
    await tab.keyboard.press("Enter");
    expect(await tab.evaluate("document.activeElement.id")).toBe("f-lesions.0.id");
    await reach("[id='f-lesions.0.diameterMm']");
    await tab.keyboard.type("12");
    await reach("[id='f-lesions.0.course']");
    await tab.keyboard.press("ArrowDown");
    await reach("#tab-page");
    await tab.keyboard.press("ArrowRight");
    expect(await tab.isVisible("#panel-policies")).toBe(true);
    const [lesion] = (await saved(tab)).lesions;
    expect(lesion).toEqual({
      id: "L1",
      lobe: "right-upper",
      segments: ["right-anterior"],
      diameterMm: 12,
      course: "new",
    });
    await closed(tab);
  });

  it("carries a case in its link and nowhere else", async () => {
    const tab = await opened();
    await open(tab, raw("colorectal-bilateral"));
    await tab.click("#link");
    await until(tab, "location.hash.startsWith('#case=')");
    const address = tab.url();
    await closed(tab);
    const other = await opened({}, address);
    expect(await saved(other)).toEqual(raw("colorectal-bilateral"));
    await closed(other);
    const broken = await opened({}, `${url}#case=AAAA`);
    expect(await broken.textContent("#notice")).toBe("The link holds no case that can be read.");
    await closed(broken);
  });

  it("marks where FEV1, DLCO and the margin change the verdict", async () => {
    const tab = await opened();
    await open(tab, raw("two-nodules"));
    await tab.click("#tab-whatif");
    const flip = robustness(exampleCase("two-nodules")).numbers.find(({ path }) => path.includes("fev1"))?.below?.at;
    expect(await tab.textContent("#panel-whatif")).toContain(`The verdict changes at ${Number(flip?.toFixed(2))} %.`);
    await tab.fill("[id='move-lungFunction.fev1PercentPredicted']", "42");
    expect(await tab.textContent("#panel-whatif output >> nth=0")).toMatch(/^At 42 %: Does not meet the criteria/);
    expect(await saved(tab)).toEqual(raw("two-nodules"));
    await closed(tab);
  });

  it("reports of each exercise of the lessons when it is answered", async () => {
    const tab = await opened();
    await tab.click("#tab-lessons");
    await tab.evaluate("document.querySelectorAll('.lesson').forEach((each) => { each.open = true; })");
    const names = lessonPages.flatMap(exercisesOf).map(({ exercise }) => exercise);
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      const place = tab.locator(`[data-exercise="${name}"]`);
      await place.getByText("Start with this patient").click();
      expect(await place.textContent()).toContain("Not yet answered.");
      await place.getByText("Show one answer").click();
      expect(await place.textContent()).toMatch(/(?<!yet )Answered\. \S/);
    }
    await closed(tab);
  });

  it("shows hostile texts as texts", async () => {
    const tab = await opened();
    const patient = raw("two-nodules");
    await open(tab, {
      ...patient,
      lesions: patient.lesions.map((lesion: object, at: number) => ({ ...lesion, id: hostileTexts[2 + at] })),
      course: { localTreatments: hostileTexts.map((text) => ({ site: text, result: text })) },
      note: hostileTexts.join(" "),
    });
    expect(await tab.getAttribute("#headline", "data-verdict")).not.toBe("no-case");
    for (const panel of ["policies", "whatif", "page"]) await tab.click(`#tab-${panel}`);
    expect(await tab.evaluate("document.querySelectorAll('img, main a, iframe, object, main script').length")).toBe(0);
    expect(await tab.inputValue("[id='f-course.localTreatments.2.site']")).toBe("<script>alert(1)</script>");
    expect(await tab.textContent("#page")).toContain("<script>alert(1)</script>");
    await closed(tab);
  });

  it("opens what is no case and lets it be mended", async () => {
    const tab = await opened();
    await open(tab, { case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, patient: { age: 3 }, lesions: "two" });
    expect(await tab.getAttribute("#headline", "data-verdict")).toBe("no-case");
    for (let left = 2; left > 0; left -= 1) await tab.click("#needs button");
    expect(await saved(tab)).toEqual({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" } });
    expect(await tab.getAttribute("#headline", "data-verdict")).toBe("undetermined");
    await tab.click("#undo");
    expect(await tab.getAttribute("#headline", "data-verdict")).toBe("no-case");
    await closed(tab);
  });

  it("prints the page for the board alone, on one side", async () => {
    const tab = await opened();
    await tab.click("#tab-policies");
    await tab.emulateMedia({ media: "print" });
    expect(await tab.isVisible("#page")).toBe(true);
    for (const other of ["#form", "#headline", "#needs", "#panel-policies", "header", ".below"])
      expect(await tab.isVisible(other)).toBe(false);
    const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await closed(tab);
  });

  it.each(["light", "dark"] as const)(
    "has nothing axe objects to in %s with everything open, and overflows at no width",
    async (colorScheme) => {
      const tab = await opened({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } });
      await open(tab, raw("two-nodules"));
      await tab.evaluate(openAll);
      expect(await objections(tab)).toEqual([]);
      for (const panel of ["page", "policies", "whatif", "lessons"]) {
        await tab.click(`#tab-${panel}`);
        expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
        if (panel !== "page") expect(await objections(tab, `"#panel-${panel}"`)).toEqual([]);
      }
      await closed(tab);
    },
  );
});
