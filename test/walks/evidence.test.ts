import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceExports } from "../../docs/tooling/sourceExports.js";
import type { Citation } from "../../src/evidence/citation.ts";
import * as door from "../../src/evidence.ts";
import { existing } from "../../src/internal/guards.ts";
import { sources, tree, walk } from "./program.ts";

/** What the files of the source export, behind a door or not. */
const root = await sourceExports();

interface Found {
  readonly path: string;
  readonly value: Record<string, unknown>;
}

const standings = ["primary", "secondary", "teaching-text", "unconfirmed", "convention"];

/** Every object in the exports, once, with the path it was first met on. */
const objects: readonly Found[] = (() => {
  const found: Found[] = [];
  const seen = new Set<unknown>();
  const visit = (path: string, value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    found.push({ path, value: value as Record<string, unknown> });
    for (const [key, inner] of Object.entries(value)) visit(`${path}.${key}`, inner);
  };
  for (const [name, value] of Object.entries(root)) visit(name, value);
  return found;
})();

const thresholds = objects.filter(({ value }) => "value" in value && "unit" in value && "side" in value);
const citations = objects.filter(({ value }) => "id" in value && "authors" in value && "title" in value);

describe("thresholds", () => {
  it("are found", () => expect(thresholds.length).toBeGreaterThan(50));

  it.each(thresholds.map(({ path, value }) => [path, value] as const))("%s says who drew it and where", (_, value) => {
    expect(value).toEqual(
      expect.objectContaining({
        value: expect.any(Number),
        unit: expect.any(String),
        side: expect.stringMatching(/^(in|ex)clusive$/),
        passes: expect.stringMatching(/^(above|below)$/),
        population: expect.stringMatching(/\S/),
        locator: expect.stringMatching(/\S/),
        source: expect.objectContaining({ id: expect.stringMatching(/\S/) }),
      }),
    );
    expect(standings).toContain(value.standing);
    expect(Number.isFinite(value.value)).toBe(true);
  });

  it("have a standing wherever anything has one", () => {
    const wrong = objects.filter(({ value }) => "standing" in value && !standings.includes(value.standing as string));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("decide no default policy while unconfirmed", () => {
    const defaults = [/^document/, /^strict/, /^atTheMargin/];
    const inDefaults: string[] = [];
    const visit = (path: string, value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("standing" in value && "value" in value && value.standing === "unconfirmed") inDefaults.push(path);
      for (const [key, inner] of Object.entries(value)) visit(`${path}.${key}`, inner);
    };
    for (const [name, value] of Object.entries(root)) {
      if (defaults.some((pattern) => pattern.test(name))) visit(name, value);
    }
    expect(inDefaults).toEqual([]);
  });
});

describe("the lists of the door", () => {
  const names = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();

  it("hold every threshold", () => {
    expect(names(door.thresholds)).toEqual(names(thresholds.map(({ value }) => value)));
  });

  it("hold every citation", () => {
    expect(names(door.sources)).toEqual(names(citations.map(({ value }) => value)));
  });
});

describe("citations", () => {
  it("have ids of their own", () => {
    const ids = citations.map(({ value }) => value.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(citations.map(({ path, value }) => [path, value] as const))("%s reads like a reference", (_, value) => {
    for (const field of ["id", "authors", "title", "journal"]) expect(value[field]).toMatch(/\S/);
    if (value.year !== undefined) {
      expect(value.year).toBeGreaterThan(1900);
      expect(value.year).toBeLessThan(2100);
    }
    if (value.doi !== undefined) expect(value.doi).toMatch(/^10\.\d{4,9}\/\S+$/);
  });

  it("are all used by a source file: in its figures, or in the comment that names its source", () => {
    const cited = new Set<string>();
    let prose = "";
    for (const file of sources.filter((name) => !/evidence\/sources\//.test(name))) {
      const code = tree(file);
      prose += code.text;
      walk(code, (node) => {
        if (ts.isImportSpecifier(node)) cited.add((node.propertyName ?? node.name).text);
        if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) cited.add(node.name.text);
      });
      // A formula has no place for its source but the doc comment, which links to it.
      for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:\{@link |Source: `)(\w+)[}`]/g)) {
        cited.add(existing(name));
      }
    }
    const unused = Object.entries(root)
      .filter(([name, value]) => citations.some((citation) => citation.value === value) && !cited.has(name))
      .filter(([, value]) => !namedIn(prose, value as unknown as Citation))
      .map(([name]) => name);
    expect(unused).toEqual([]);
  });
});

/** Whether the first author and the year stand close to each other in a comment. */
function namedIn(prose: string, { authors, year }: Citation): boolean {
  const [first = ""] = authors.split(/[\s,]/);
  const near = new RegExp(`${first}[^.;]{0,80}${year}`, "i");
  return year !== undefined && near.test(prose);
}
