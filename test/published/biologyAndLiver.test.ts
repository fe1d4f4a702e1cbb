import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oligometastaticState } from "../../src/biology/oligometastaticState.ts";
import { biologyAndLiverRows } from "./biologyAndLiver.ts";

const all = biologyAndLiverRows.flatMap(({ rows }) => rows);

describe("the rows on biology and the liver", () => {
  it("are all accounted for, each once", () => {
    const numbered = Array.from({ length: 53 }, (_, at) => `BL-${String(at + 1).padStart(3, "0")}`);
    expect(all.filter((id) => id.startsWith("BL-")).sort()).toEqual(numbered);
    expect(all.filter((id) => id.startsWith("x-")).length).toBe(56);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(biologyAndLiverRows.flatMap((row) => ("test" in row ? row.rows.map((id) => [id, row.test] as const) : [])))(
    "%s is named in test/%s",
    (id, test) => {
      const file = `test/${test}.test.ts`;
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, "utf8")).toContain(id);
    },
  );
});

describe("the leading classes, in texts that report them", () => {
  it.each([
    ["x-omd-00", false, false, /^(synchronous|metachronous)/],
    ["x-omd-11", true, true, /^induced/],
  ] as const)("%s", (_id, polymetastaticBefore, oligometastaticBefore, name) => {
    const result = oligometastaticState({ polymetastaticBefore, oligometastaticBefore });
    if (result.answer !== "open") throw new Error("later answers are missing");
    for (const state of result.possible) expect(state).toMatch(name);
  });
});
