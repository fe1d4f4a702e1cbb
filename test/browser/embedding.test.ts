import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGlobal } from "../../docs/tooling/global.js";
import { startBrowser } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "embedding-"));
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const patient = resolve("docs/examples/two-nodules.json");
const port = (server: Server): number => Number(Object(server.address()).port);

describe("a page that Vite has bundled", () => {
  let server: Server;
  beforeAll(async () => {
    await build({
      root: "docs/examples/browser-app",
      configFile: false,
      logLevel: "error",
      base: "./",
      build: { outDir: folder, emptyOutDir: false },
      worker: { format: "es" },
      resolve: { alias: [{ find: /^metastasectomy\/(\w+)$/, replacement: resolve("src/$1.ts") }] },
    });
    const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
    server = createServer(({ url = "/" }, response) => {
      const path = join(folder, url === "/" ? "index.html" : url);
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(readFileSync(path));
    }).listen(0);
  }, 60_000);
  afterAll(() => server?.close());

  it("judges a file in a worker and shows its page", async () => {
    const tab = await browser.newPage();
    await tab.goto(`http://localhost:${port(server)}/`);
    await tab.setInputFiles("#file", patient);
    await tab.waitForFunction("document.getElementById('said').textContent === 'Judged.'");
    expect(await tab.frameLocator("#page").locator("h1").textContent()).toBe(
      "Lung metastasectomy: tumor board of 2026-11-24",
    );
    writeFileSync(join(folder, "bad.json"), '{"lesions": 3}');
    await tab.setInputFiles("#file", join(folder, "bad.json"));
    await tab.waitForFunction("document.getElementById('said').textContent.includes('lesions must be a list, got 3')");
    await tab.close();
  });
});

describe("a page with a script tag", () => {
  it("has every name behind one global", async () => {
    writeGlobal(join(folder, "metastasectomy.global.js"));
    writeFileSync(
      join(folder, "tag.html"),
      '<!doctype html><script src="metastasectomy.global.js"></script><p></p><script>document.querySelector("p").textContent = metastasectomy.ppoFunction(92, 2)</script>',
    );
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(folder, "tag.html")).href);
    expect(Number(await tab.textContent("p"))).toBeCloseTo((92 * 17) / 19, 10);
    await tab.close();
  });
});

describe("the server", () => {
  it("judges what is posted to it, and says what is wrong with what is no case", { timeout: 20_000 }, async () => {
    const child = spawn(process.execPath, ["docs/examples/server.js", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const address = await new Promise<string>((found) => {
        child.stdout.on("data", (text) => found(String(text).trim().split(" ").at(-1) ?? ""));
      });
      const post = (body: string) => fetch(address, { method: "POST", body });
      const judged = await post(readFileSync(patient, "utf8"));
      expect(judged.status).toBe(200);
      expect(await judged.json()).toMatchObject({ verdict: "candidate", needs: [] });
      expect((await post("{")).status).toBe(400);
      const refused = await post('{"lesions": 3}');
      expect(refused.status).toBe(422);
      expect(JSON.stringify(await refused.json())).toContain("lesions must be a list, got 3");
      expect((await post(" ".repeat(1_000_001))).status).toBe(413);
      expect((await fetch(address)).status).toBe(405);
    } finally {
      child.kill();
    }
  });
});
