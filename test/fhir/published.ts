import { readFileSync } from "node:fs";

/** A resource that others published, with the name of its file. */
export interface PublishedResource {
  readonly file: string;
  readonly resource: { readonly resourceType: string; readonly id: string } & Readonly<Record<string, unknown>>;
}

/** Every published resource: the examples of mCODE STU4 and of the oncology module of the German registries. */
export const published: readonly PublishedResource[] = ["mcode-stu4", "mii-onko"].flatMap((source) =>
  readFileSync(`test/fhir/data/${source}.ndjson`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line)),
);

/** The resource of a file. */
export function publishedAs(name: string): PublishedResource["resource"] {
  const found = published.find(({ file }) => file === `${name}.json`);
  if (found === undefined) throw new Error(`no published resource is called ${name}`);
  return found.resource;
}
