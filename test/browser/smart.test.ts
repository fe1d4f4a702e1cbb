import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCdsService, services } from "../../docs/examples/cds-service/service.js";
import { buildPlayground, buildSmartApp } from "../../docs/tooling/playground.js";
import { caseFromFhir } from "../../src/fhir/caseFromFhir.ts";
import { existing } from "../../src/internal/guards.ts";
import { composedBundle } from "../fhir/resources.ts";
import { createSmartServer } from "../fhir-server/smartServer.js";
import { objections, startBrowser } from "./browser.ts";

/** With FHIR_SERVER=1 the record comes from Medplum's server, as it does in the checks workflow; else from a list. */
const real = process.env.FHIR_SERVER === "1";
const folder = mkdtempSync(join(tmpdir(), "smart-"));
const resources: readonly { readonly resourceType: string; readonly id: string }[] = composedBundle.entry.map(
  ({ resource }) => resource,
);

const children: (Server | ChildProcess)[] = [];
let browser: Browser;
let site: string;
let open: string;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), pages()]);
  open = await record({ open: true });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  for (const child of children) "kill" in child ? child.kill() : child.close();
  rmSync(folder, { recursive: true, force: true });
});

async function listening(server: Server): Promise<string> {
  children.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The two pages on a static host. */
async function pages(): Promise<string> {
  await Promise.all([buildPlayground(join(folder, "playground.html")), buildSmartApp(join(folder, "smart.html"))]);
  return listening(
    createServer((request, response) => {
      const name = new URL(request.url ?? "", "http://localhost").pathname.slice(1);
      const known = ["playground.html", "smart.html"].includes(name);
      response.writeHead(known ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
      response.end(known ? readFileSync(join(folder, name)) : "");
    }),
  );
}

/** The address of a record that holds the composed bundle, and fails for one type where that is set. */
async function record(options: { open?: boolean; without?: string } = {}): Promise<string> {
  if (real && options.without === undefined) {
    const bundle = join(folder, "bundle.json");
    writeFileSync(bundle, JSON.stringify(composedBundle));
    const env = { ...process.env, OPEN: options.open ? "1" : "" };
    const child = spawn(process.execPath, ["test/fhir-server/start.js", bundle], { env, stdio: ["ignore", "pipe", 2] });
    children.push(child);
    const [line] = await once(existing(child.stdout).setEncoding("utf8"), "data");
    return String(line).trim();
  }
  return `${await listening(createSmartServer("p", answered(options.without), options))}/fhir`;
}

/** A record as a list: one resource a page unless more are requested, so that pages have to be turned. */
function answered(without: string | undefined) {
  return async (_: string, address: string): Promise<readonly [number, unknown]> => {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    const [, type, id] = pathname.split("/");
    if (type === without) return [403, {}];
    const found = resources.filter(({ resourceType }) => resourceType === type);
    if (id !== undefined) return [200, found.find((each) => each.id === id)];
    const at = Number(searchParams.get("at") ?? 0);
    const end = at + Number(searchParams.get("_count") ?? 1);
    const next = { relation: "next", url: `${type}?patient=p&at=${end}` };
    const entry = found.slice(at, end).map((resource) => ({ resource }));
    return [200, { resourceType: "Bundle", entry, link: end < found.length ? [next] : [] }];
  };
}

async function launched(iss: string): Promise<Page> {
  const tab = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await tab.goto(`${site}/smart.html?iss=${encodeURIComponent(iss)}&launch=x`);
  return tab;
}

describe("a launch out of the record", () => {
  it("fills the form with what the record holds, and says where each fact is from", async () => {
    const tab = await launched(await record());
    await tab.waitForSelector("body[data-ready]", { timeout: 30_000 });
    expect(new URL(tab.url()).pathname).toBe("/playground.html");
    const [download] = await Promise.all([tab.waitForEvent("download"), tab.click("#save")]);
    const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
    const read = caseFromFhir(composedBundle, { asOf: saved.case.asOf }).case;
    expect(saved).toEqual(JSON.parse(JSON.stringify(read)));
    const said = (fact: string) => tab.textContent(`[id="f-${fact}-said"]`);
    expect(await said("patient.ecog")).toBe("From Observation/ecog, code 89247-1.");
    expect(await said("lesions.0.diameterMm")).toBe("From Observation/a2, code 21889-1.");
    await tab.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
    await tab.fill("[id='f-patient.ecog']", "2");
    await expect.poll(() => said("patient.ecog")).toBe("");
    expect(await tab.textContent("#record")).toContain("Condition/lung: it is a disease and no nodule");
    expect(await tab.evaluate("sessionStorage.length")).toBe(0);
    await tab.context().close();
  }, 60_000);

  it("says what it was not given, which is no absence", async () => {
    const tab = await launched(await record({ without: "Observation" }));
    await tab.waitForSelector("body[data-ready]", { timeout: 30_000 });
    expect(await tab.textContent("#record")).toContain("Not all of it could be fetched: Observation.");
    await tab.context().close();
  }, 60_000);

  it.each([
    ["ftp://record.example.org", "The launch names no server that is reached by https."],
    ["http://record.example.org/fhir", "The launch names no server that is reached by https."],
  ])("goes to no such server: %s", async (iss, sentence) => {
    const tab = await launched(iss);
    await expect.poll(() => tab.textContent("#notice")).toBe(sentence);
    await tab.context().close();
  });

  it("shows nothing axe objects to, before the record is there and after", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(`${site}/smart.html?code=x&state=y`);
    expect(await objections(tab)).toEqual([]);
    await tab.goto(`${site}/smart.html?iss=${encodeURIComponent(await record())}&launch=x`);
    await tab.waitForSelector("body[data-ready]", { timeout: 30_000 });
    await tab.click("#record summary");
    expect(await objections(tab)).toEqual([]);
    await context.close();
  }, 60_000);

  it("is not ended twice, nor by another page", async () => {
    const tab = await (await browser.newContext()).newPage();
    await tab.goto(`${site}/smart.html?code=x&state=y`);
    await expect.poll(() => tab.textContent("#notice")).toBe("This launch was not begun here, or was ended already.");
    await tab.goto(`${site}/smart.html?error=access_denied&state=y`);
    await expect.poll(() => tab.textContent("#notice")).toBe("The server refused: access_denied.");
    await tab.context().close();
  });
});

describe("a chart that is opened", () => {
  it("brings what the service needs, and gets its card", async () => {
    const service = await listening(createCdsService({ today: () => "2026-11-24" }));
    const asked = Object.entries(services[0]?.prefetch ?? {});
    const prefetch = Object.fromEntries(
      await Promise.all(
        asked.map(async ([name, template]) => {
          const address = template.replace("{{context.patientId}}", "p");
          const answer = await fetch(`${open}/${address}${address.includes("?") ? "&_count=100" : ""}`);
          return [name, await answer.json()] as const;
        }),
      ),
    );
    const response = await fetch(`${service}/cds-services/${services[0]?.id}`, {
      method: "POST",
      body: JSON.stringify({ hook: "patient-view", hookInstance: "1", context: { patientId: "p" }, prefetch }),
    });
    const { cards } = (await response.json()) as { cards: readonly { readonly summary: string }[] };
    expect(cards.map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^Lung metastases: cannot be assessed/),
    ]);
  });
});
