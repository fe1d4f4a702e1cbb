import { expect, it } from "vitest";
import { english } from "../../src/words/english.ts";
import { englishFigures } from "../../src/words/englishFigures.ts";

it("is the part of the language that figures need", () => {
  const { figures, procedures, standings, pathways } = english;
  expect(englishFigures).toEqual({ figures, procedures, standings, pathways });
});
