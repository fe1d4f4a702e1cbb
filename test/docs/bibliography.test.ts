import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = "src/evidence/sources";
const entries = readdirSync(folder)
  .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
  .flatMap((code) => [...code.matchAll(/^export const (\w+): Citation = \{\n([\s\S]*?)\n\};/gm)])
  .map(([, name, body]) => ({ name: `${name}`, body: `${body}` }));
const page = readFileSync("docs/decisions/bibliography.md", "utf8");
const [, missing = ""] = page.split("Still missing, and why:");
const rows = missing.split("\n").filter((line) => line.startsWith("| `"));
const listed = rows.flatMap((row) => [...`${row.split("|")[1]}`.matchAll(/`(\w+)`/g)].map(([, name]) => name));

it("says of every incomplete entry what is missing and what was found", () => {
  const incomplete = entries
    .filter(({ body }) => /not seen|not recorded|as reported|as listed/.test(body))
    .map(({ name }) => name);
  expect(incomplete.length).toBeGreaterThan(20);
  expect(incomplete.filter((name) => !listed.includes(name))).toEqual([]);
  expect(listed.filter((name) => !incomplete.includes(`${name}`))).toEqual([]);
  for (const row of rows) expect(row).toMatch(/^\|[^|]+\| \S[^|]* \| \S[^|]* \|$/);
});

it("gives no entry without authors, title and place", () => {
  expect(entries.length).toBeGreaterThan(150);
  for (const { name, body } of entries) {
    for (const field of ["authors", "title", "journal"])
      expect(body, name).toMatch(new RegExp(`^ {2}${field}:\\s+\\S`, "m"));
  }
});
