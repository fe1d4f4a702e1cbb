import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { blockIn } from "../../docs/tooling/blocks.js";
import { chapterTable, guideTables } from "../../docs/tooling/guideTables.js";
import { chaptersPage, sizesPage, validation } from "../../docs/tooling/pages.js";
import { picture } from "../../docs/tooling/picture.js";
import { measureSizes, sizesIn, withSizes } from "../../docs/tooling/sizes.js";
import { sourceExports } from "../../docs/tooling/sourceExports.js";
import { validationBlocks } from "../../docs/tooling/validation.js";
import { review } from "../../src/board/review.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { existing } from "../../src/internal/guards.ts";
import { show } from "../../src/report/show.ts";
import { exampleCase } from "../figures/exampleCases.ts";

const root = await sourceExports();

const blocks = Object.entries(await validationBlocks());

const rewrite = "run npm run docs:tables";

describe.each(Object.entries(guideTables(root)))("docs/guide/%s", (name, made) => {
  it("is what the code gives", () => {
    expect(readFileSync(`docs/guide/${name}`, "utf8"), rewrite).toBe(made);
  });
});

it("the picture in the README is that of the two nodules as they are judged", () => {
  const candidate = exampleCase("two-nodules");
  const found = review(candidate);
  const drawn = picture(String(show(found)), lungMap(candidate, found));
  expect(readFileSync("docs/answers.svg", "utf8"), rewrite).toBe(drawn);
  expect(drawn).toContain("Is complete resection (R0) feasible?</text>");
  expect(readFileSync("README.md", "utf8")).toContain("(docs/answers.svg)");
});

describe("the tables", () => {
  const pages = guideTables(root);

  it("name each list's policies", () => {
    const { liverPolicies, marginPolicies, fitnessPathways } = root;
    const ids = [...liverPolicies, ...marginPolicies, ...fitnessPathways];
    for (const { id } of ids) expect(pages["policies.md"]).toContain(`(${id})`);
  });

  it("list what is unconfirmed and what is a convention before what is known", () => {
    const titles = [...existing(pages["thresholds.md"]).matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      "Repeated, and not read by anyone here",
      "Choices of this package",
      "From the starting article",
      "Read in a text that reports it",
      "Read in the source",
    ]);
  });

  it("refuse a unit that has no word", () => {
    const line = { ...root.documentPolicy.reserve, unit: "furlong" };
    expect(() => guideTables({ ...root, line })).toThrow(
      'Cannot write a threshold: the unit "furlong" has no word in docs/tooling/guideTables.js',
    );
  });
});

it("name each chapter with its question", () => {
  expect(blockIn(readFileSync(chaptersPage, "utf8"), "chapters"), rewrite).toBe(chapterTable());
});

describe("the sizes", () => {
  const page = readFileSync(sizesPage, "utf8");
  let measured: Awaited<ReturnType<typeof measureSizes>>;
  beforeAll(async () => {
    measured = await measureSizes();
  });

  it("are within 5 % of what is measured", () => {
    const printed = sizesIn(page);
    expect(printed.map(({ what }) => what)).toEqual(measured.map(({ what }) => what));
    const off = measured.filter(({ minified, gzipped }, at) => {
      const result = existing(printed[at]);
      return Math.abs(result.minified / minified - 1) > 0.05 || Math.abs(result.gzipped / gzipped - 1) > 0.05;
    });
    expect(off, rewrite).toEqual([]);
  });

  it("are written where they are read", () => {
    const doubled = measured.map((size) => ({ ...size, minified: 2 * size.minified }));
    const written = sizesIn(withSizes(page, doubled));
    for (const [at, { minified }] of written.entries()) {
      expect(minified / existing(doubled[at]).minified).toBeCloseTo(1, 1);
    }
  });
});

describe("what was validated", () => {
  const page = readFileSync(validation, "utf8");

  it("says first that it has not been validated for deciding on treatment", () => {
    expect(page.split("\n\n")[1]).toMatch(/^\*\*This has not been validated for deciding on treatment\.\*\*/);
  });

  it.each(blocks)("holds the table of %s that the repository gives", (name, made) => {
    expect(blockIn(page, name), rewrite).toBe(made);
  });

  it("names tests and scripts that are there", () => {
    const named = [...page.matchAll(/`(test\/[\w./]+)`/g)].map(([, file]) => existing(file));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("refuses a block that is marked nowhere", () => {
    expect(() => blockIn(page, "outcomes")).toThrow('Cannot write a page: the block "outcomes" must be marked in it');
  });
});
