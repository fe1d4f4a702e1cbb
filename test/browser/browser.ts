import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver, type Page } from "playwright-core";

/** Closed networks: no look-ups beside the page; the packaged browser draws without a graphics card. */
const args = [
  "--no-sandbox",
  "--in-process-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser of the tests, or the one that CHROME_PATH names. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  return driver.launch({ executablePath, args, headless: true });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe objects to on a page, or in a part of it. */
export async function objections(tab: Page, part = "document"): Promise<readonly string[]> {
  if (!(await tab.evaluate("'axe' in globalThis"))) await tab.addScriptTag({ content: axe });
  const { violations } = (await tab.evaluate(`axe.run(${part})`)) as {
    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
