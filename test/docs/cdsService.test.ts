import { spawnSync } from "node:child_process";
import { generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { published } from "../fhir/published.ts";
import { composedBundle, condition, icd10, observation, snomed, verified } from "../fhir/resources.ts";

type Service = typeof import("../../docs/examples/cds-service/service.js");
type Check = typeof import("../../docs/examples/cds-service/clientToken.js");

let service: Service;
let tokens: Check;
const open: Server[] = [];

beforeAll(async () => {
  const built = ["board", "fhir", "report"].every((name) => existsSync(`dist/${name}.js`));
  if (!built) expect(spawnSync("npm", ["run", "build"], { encoding: "utf8" }).status).toBe(0);
  service = await import("../../docs/examples/cds-service/service.js");
  tokens = await import("../../docs/examples/cds-service/clientToken.js");
}, 60_000);

afterAll(() => {
  for (const server of open) server.close();
});

/** Opens the service and gives its address. */
async function opened(options: Parameters<Service["createCdsService"]>[0] = {}): Promise<string> {
  const server = service.createCdsService({ today: () => "2026-11-24", ...options });
  open.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const bundle = (...resources: readonly unknown[]) => ({
  resourceType: "Bundle",
  type: "searchset",
  entry: resources.map((resource) => ({ resource })),
});
const all = composedBundle.entry.map(({ resource }) => resource);
const ofType = (type: string) => bundle(...all.filter(({ resourceType }) => resourceType === type));
const fetched = {
  patient: all[0],
  conditions: ofType("Condition"),
  observations: ofType("Observation"),
  procedures: null,
  medications: null,
  structures: ofType("BodyStructure"),
};
const call = (prefetch: unknown, more: object = {}) => ({
  hook: "patient-view",
  hookInstance: randomUUID(),
  context: { userId: "Practitioner/1", patientId: "p" },
  prefetch,
  ...more,
});

async function post(base: string, body: unknown, headers: Record<string, string> = {}, hook = "patient-view") {
  const response = await fetch(`${base}/cds-services/lung-metastases-${hook}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as { cards?: Card[]; message?: string };
  return { status: response.status, answer, card: answer.cards?.[0] ?? noCard };
}

interface Card {
  readonly summary: string;
  readonly indicator: string;
  readonly detail: string;
  readonly source: { readonly label: string };
  readonly links?: readonly object[];
}

const noCard: Card = { summary: "", indicator: "", detail: "", source: { label: "" } };

const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync("docs/examples/cds-service/response.schema.json", "utf8")),
);

describe("discovery", () => {
  it("names a service for each hook and what it reads from the record", async () => {
    const response = await fetch(`${await opened()}/cds-services`);
    const { services } = (await response.json()) as { services: Record<string, unknown>[] };
    expect(services.map(({ hook }) => hook)).toEqual(["patient-view", "appointment-book"]);
    expect(new Set(services.map(({ id }) => id)).size).toBe(2);
    for (const { description, prefetch } of services) {
      expect(description).toMatch(/not validated/);
      expect(Object.keys(prefetch as object)).toEqual(Object.keys(fetched));
    }
  });
});

describe("a patient with lung metastases", () => {
  it("gets one card for information, with policy and version, the first part of the page and what is needed", async () => {
    const { status, answer, card } = await post(
      await opened({ appUrl: "https://app.example.org/launch.html" }),
      call(fetched),
    );
    expect([status, valid(answer), valid.errors]).toEqual([200, true, null]);
    expect(answer.cards).toHaveLength(1);
    expect(card).toMatchObject({
      indicator: "info",
      links: [{ label: "Complete the case", url: "https://app.example.org/launch.html", type: "smart" }],
    });
    expect(card.summary).toMatch(/^Lung metastases: cannot be assessed under the default policy/);
    expect(card.source.label).toMatch(/^metastasectomy \d+\.\d+\.\d+, policy document$/);
    expect(card.detail).toMatch(/^### Lung metastasectomy: tumor board of 2026-11-24\n/);
    expect(card.detail).toContain("**Patient:** female, 65 years, ECOG 1.");
    expect(card.detail).toContain("- radiologist: ");
    expect(card.detail).not.toMatch(/^#{1,2} /m);
    expect(card.detail).not.toContain("Not fetched");
    expect(JSON.stringify(card)).not.toMatch(/\b(suggestions|candidate|should|must|safe|fit|eligible|recommended)\b/i);
  });

  it("gets the same card where an appointment is booked", async () => {
    const base = await opened();
    const booked = await post(base, call(fetched, { hook: "appointment-book" }), {}, "appointment-book");
    expect(booked).toEqual(await post(base, call(fetched)));
  });

  it("names what was not fetched, which is no absence, and what contradicts", async () => {
    const base = await opened();
    const { observations: _, ...without } = fetched;
    const { card } = await post(base, call(without));
    expect(card.detail).toContain("Not fetched, and so not read: observations.");
    const failed = await post(base, call({ ...fetched, structures: { resourceType: "OperationOutcome" } }));
    expect(failed.card.detail).toContain("Not fetched, and so not read: structures.");
    const second = condition("other", icd10("C64"), { subject: { reference: "Patient/p" } });
    const two = await post(
      base,
      call({ ...fetched, conditions: bundle(...ofType("Condition").entry.map((e) => e.resource), second) }),
    );
    expect(two.card.detail).toContain("- Contradiction in the record, not read: site of the primary tumor: ");
  });

  it("is found by each code for it, and not by one that was refuted", async () => {
    const base = await opened();
    const cards = async (...resources: readonly object[]) =>
      (await post(base, call({ conditions: bundle(...resources), observations: null }))).answer.cards?.length;
    expect(await cards(condition("a", icd10("C78.00")))).toBe(1);
    expect(await cards(condition("a", snomed("94391008")))).toBe(1);
    expect(
      await cards(observation("a", snomed("385421009"), { valueCodeableConcept: { coding: [{ code: "PUL" }] } })),
    ).toBe(1);
    expect(await cards(condition("a", icd10("C78.00"), { verificationStatus: verified("refuted") }))).toBe(0);
    expect(await cards(condition("a", icd10("C34.1")))).toBe(0);
    expect(await cards()).toBe(0);
  });
});

describe("a patient without", () => {
  it("gets no card, and none either where the record holds no conditions", async () => {
    const base = await opened();
    expect((await post(base, call({ ...fetched, conditions: null }))).answer).toEqual({ cards: [] });
    expect((await post(base, call({ ...fetched, conditions: bundle() }))).answer).toEqual({ cards: [] });
  });

  it("is any that others published alone: no example of mCODE has a lung metastasis", async () => {
    const base = await opened();
    const mcode = published.filter(({ file }) => !file.includes("mii-exa")).map(({ resource }) => resource);
    expect((await post(base, call({ conditions: bundle(...mcode) }))).answer).toEqual({ cards: [] });
  });
});

describe("a request that is none of ours", () => {
  it.each<[string, unknown, number, string]>([
    ["no JSON", "{", 400, "The request is not JSON."],
    ["nothing", "null", 400, "The request is no object."],
    ["another hook", call(fetched, { hook: "order-sign" }), 400, "The hook of this service is patient-view."],
    ["no instance", call(fetched, { hookInstance: undefined }), 400, "hookInstance is missing."],
    ["no patient", call(fetched, { context: {} }), 400, "context.patientId is missing."],
    ["a list", call([]), 400, "prefetch is no object."],
    ["nothing fetched", call(undefined), 412, "The conditions of the patient were not fetched."],
    [
      "a failed search",
      call({ conditions: { resourceType: "OperationOutcome" } }),
      412,
      "The conditions of the patient were not fetched.",
    ],
  ])("%s is refused with a sentence", async (_, body, status, message) => {
    expect(await post(await opened(), body)).toMatchObject({ status, answer: { message } });
  });

  it("is too long", async () => {
    const base = await opened({ maxBytes: 1000 });
    expect(await post(base, call({ conditions: "x".repeat(2000) }))).toMatchObject({
      status: 413,
      answer: { message: "A request has at most 1000 bytes." },
    });
  });

  it("comes by another method, or for another service", async () => {
    const base = await opened({ allowOrigin: "https://ehr.example.org" });
    expect((await fetch(`${base}/cds-services`, { method: "DELETE" })).status).toBe(405);
    expect((await fetch(`${base}/cds-services/lung-metastases-patient-view`)).status).toBe(405);
    expect((await fetch(`${base}/cds-services/constructor`, { method: "POST" })).status).toBe(404);
    const asked = await fetch(`${base}/cds-services`, { method: "OPTIONS" });
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([200, "https://ehr.example.org"]);
  });

  it.each([null, 1, "x", [], [null], { entry: 1 }, { resourceType: "Bundle", entry: [null, 1, { resource: null }] }])(
    "holds %j where conditions stand, and is answered",
    async (conditions) => {
      const { status, answer } = await post(await opened(), call({ conditions, observations: [[]], patient: 7 }));
      expect([status, answer]).toEqual([200, { cards: [] }]);
    },
  );

  it("takes too long", async () => {
    const base = await opened({ timeoutMs: 200 });
    const body = new ReadableStream({ start: (writer) => writer.enqueue(new TextEncoder().encode("{")) });
    const slow = fetch(`${base}/cds-services/lung-metastases-patient-view`, {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    await expect(slow).rejects.toThrow();
  });

  it("leaves no trace of the case in the log", async () => {
    const lines: string[] = [];
    const base = await opened({ log: (line) => lines.push(line) });
    await post(base, call(fetched));
    await fetch(`${base}/cds-services/Meier%20Anna?birth=1961-05-02`);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^POST \/cds-services\/lung-metastases-patient-view 200 [\d.]+ ms$/);
    expect(lines[1]).toMatch(/^GET \(another path\) 404 [\d.]+ ms$/);
    expect(lines.join()).not.toMatch(/1961-05-02|nodule|Patient|C78|Meier/);
  });
});

describe("the token of a client", () => {
  const audience = "https://cds.example.org/cds-services/x";
  const keys = {
    ES384: generateKeyPairSync("ec", { namedCurve: "P-384" }),
    RS384: generateKeyPairSync("rsa", { modulusLength: 2048 }),
  };
  const issuer = "https://ehr.example.org";
  const clients = [
    {
      issuer,
      keys: (["ES384", "RS384"] as const).map((kid) => ({ ...keys[kid].publicKey.export({ format: "jwk" }), kid })),
    },
  ];
  const now = 1_800_000_000;
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = (claims: object = {}, header: { alg: string; kid?: string } = { alg: "ES384" }) => {
    const head = encoded({ typ: "JWT", kid: header.alg, ...header });
    const body = encoded({
      iss: issuer,
      aud: audience,
      iat: now,
      exp: now + 300,
      jti: randomUUID(),
      ...claims,
    });
    const pair = keys[header.alg as "ES384"] ?? keys.ES384;
    const signature = sign("sha384", Buffer.from(`${head}.${body}`), {
      key: pair.privateKey,
      dsaEncoding: "ieee-p1363",
    });
    return `Bearer ${head}.${body}.${signature.toString("base64url")}`;
  };
  const check = () => tokens.clientCheck(clients, () => now);

  it.each(["ES384", "RS384"])("is taken once where it is signed by %s", (alg) => {
    const once = check();
    const made = token({}, { alg });
    expect(once(made, audience)).toBeUndefined();
    expect(once(made, audience)).toBe("it was used before, or has no number");
  });

  it.each<[string, string | undefined, string]>([
    ["none", undefined, "there is no token"],
    ["another kind", "Basic abc", "there is no token"],
    ["no JSON", "Bearer YQ.YQ.YQ", "the token cannot be read"],
    ["no object", `Bearer ${encoded(1)}.${encoded({})}.YQ`, "the token cannot be read"],
    ["another issuer", token({ iss: "https://other.example.org" }), "its issuer or key is not known here"],
    ["another key", token({}, { alg: "ES384", kid: "x" }), "its issuer or key is not known here"],
    ["the key of the other kind", token({}, { alg: "ES384", kid: "RS384" }), "its signature is not that of its issuer"],
    ["no algorithm", token({}, { alg: "none", kid: "ES384" }), "its signature is not that of its issuer"],
    [
      "a changed claim",
      token().replace(/\.[^.]+\./, `.${encoded({ iss: "https://ehr.example.org" })}.`),
      "its signature is not that of its issuer",
    ],
    ["another audience", token({ aud: "https://else.example.org" }), "it was made for another service"],
    ["an end that is over", token({ exp: now - 61 }), "its time is over, or too long"],
    ["a life too long", token({ exp: now + 3600 }), "its time is over, or too long"],
    ["no end", token({ exp: undefined }), "its time is over, or too long"],
    ["a start to come", token({ iat: now + 3600 }), "it is of the future"],
    ["no number", token({ jti: undefined }), "it was used before, or has no number"],
  ])("is not taken: %s", (_, made, why) => {
    expect(check()(made, audience)).toBe(why);
  });

  it("keeps a caller out of the service, and lets one in", async () => {
    const baseUrl = "https://cds.example.org";
    const base = await opened({ clients, baseUrl });
    expect(await post(base, call(fetched))).toMatchObject({
      status: 401,
      answer: { message: "The caller is not known: there is no token." },
    });
    const seconds = Math.floor(Date.now() / 1000);
    const aud = `${baseUrl}/cds-services/lung-metastases-patient-view`;
    const authorization = token({ aud, iat: seconds, exp: seconds + 60 });
    expect((await post(base, call(fetched), { authorization })).status).toBe(200);
  });
});
