import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decisions } from "../../docs/tooling/pages.js";
import { blocksOf, instrument } from "../walks/examples.ts";

/** All but the contents and the release, which is about files and machines and calls no function. */
const pages = decisions.filter((file) => !/\/(README|release)\.md$/.test(file));

/** The bullets under each heading that begins with "Open", with all that is indented below them. */
function openBullets(text: string): readonly string[] {
  const sections = text.split(/^(?=## )/m).filter((section) => section.startsWith("## Open"));
  return sections.flatMap((section) => section.split(/^(?=- )/m).slice(1));
}

describe.each(pages)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("shows what was decided by an example, which is run with all examples", () => {
    const promises = blocksOf(file).reduce((sum, { code }) => sum + instrument(code).promises, 0);
    expect(promises).toBeGreaterThan(0);
  });

  it("keeps what is open under a heading of its own, each with an example that fails once it is closed", () => {
    expect(text.match(/^Open\b.*|\*\*Open\b.*|\bOpen:.*/gm) ?? []).toEqual([]);
    const without = openBullets(text).filter((bullet) => !/^ {2}```ts\n[\s\S]*\/\/ => [\s\S]*?^ {2}```/m.test(bullet));
    expect(without.map((bullet) => bullet.slice(0, 80))).toEqual([]);
  });
});
