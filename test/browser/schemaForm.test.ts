import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseJsonSchema } from "../../src/record/caseJsonSchema.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { everyField } from "../record/everyField.ts";
import { startBrowser } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "schema-form-"));
let browser: Browser;
let code: string;
beforeAll(async () => {
  const bundle = build({
    entryPoints: ["test/browser/schemaFormPage.js"],
    bundle: true,
    minify: true,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  const [started, { outputFiles }] = await Promise.all([startBrowser(), bundle]);
  browser = started;
  code = outputFiles[0]?.text.replaceAll("</script", "<\\/script") ?? "";
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function formOf(formData: unknown): Promise<Page> {
  const file = join(folder, "form.html");
  const data = JSON.stringify({ schema: caseJsonSchema(), formData }).replaceAll("<", "\\u003c");
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><div id="form"></div><script type="application/json" id="schema">${data}</script><script>${code}</script>`,
  );
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(file).href);
  await tab.waitForSelector("#form form");
  return tab;
}

/** The label of every control of the form. */
const labels = `[...document.querySelectorAll("#form :is(input, select, textarea)")].map((each) =>
  [each.id, [...each.labels ?? []].map(({ textContent }) => textContent.trim()).join(" ")])`;

describe("the schema in a generator of forms", () => {
  it("gives every field a label of its own in words, and every section a heading", async () => {
    // Reasons are named by the paths of the facts they are about.
    const { absentReasons: _, ...header } = everyField.case;
    const tab = await formOf({ ...everyField, case: header });
    const found = (await tab.evaluate(labels)) as [id: string, label: string][];
    expect(found.length).toBeGreaterThan(150);
    const asCode = /[a-z][A-Z][a-z]|^[a-z$]|^$|-\d+$/;
    expect(found.filter(([, label]) => asCode.test(label.replace(/\(.*\)/, "(unit)")))).toEqual([]);
    const own = found.filter(([, label]) => !/^(Note|Yes|No)$/.test(label));
    const places = own.map(([id, label]) => `${id.replace(/_[^_]*$/, "")} ${label}`);
    expect(places.filter((place, at) => places.indexOf(place) < at)).toEqual([]);
    const headings = (await tab.evaluate(
      `[...document.querySelectorAll("#form legend")].map(({ textContent }) => textContent.trim())`,
    )) as string[];
    expect(headings.length).toBeGreaterThan(20);
    expect(headings.filter((heading) => asCode.test(heading))).toEqual([]);
    expect(await tab.textContent("#form")).not.toMatch(/unsupported field|unknown field/i);
    await tab.close();
  });

  it("gives a case that is read, when a person fills it", async () => {
    const tab = await formOf({ lesions: [{}] });
    await tab.getByLabel("Date of the meeting").fill("2026-11-24");
    await tab.getByLabel("FEV1 (% predicted)").fill("88");
    await tab.getByLabel("Sex").selectOption({ label: "female" });
    await tab.getByLabel("Depth of the lesion below the pleura (mm)").fill("3.5");
    const filled = await tab.evaluate("filled");
    const read = parseCase(filled);
    expect(read.ok || read.issues).toBe(true);
    expect(read.ok && read.value).toMatchObject({
      case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
      patient: { sex: "female" },
      lungFunction: { fev1PercentPredicted: 88 },
      lesions: [{ depthMm: 3.5 }],
    });
    expect(await tab.evaluate("errors")).toEqual([]);
    await tab.close();
  });

  it.each(["two-nodules", "colorectal-bilateral"])("shows %s without a complaint, and gives it back", async (name) => {
    const patient = JSON.parse(readFileSync(`docs/examples/${name}.json`, "utf8"));
    const tab = await formOf(patient);
    const day = tab.getByLabel("Date of the meeting");
    await day.fill("2026-11");
    await day.fill(patient.case.asOf);
    expect(parseCase(await tab.evaluate("filled"))).toEqual(parseCase(patient));
    expect(await tab.evaluate("errors")).toEqual([]);
    await tab.close();
  });
});
