import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { lobeWords, modalityName, procedureWords, segmentWords, structureWords } from "../../src/words/caseWords.ts";
import { standingWords, verdictWords } from "../../src/words/verdictWords.table.ts";
import { bannedWords } from "../report/bannedWords.ts";

describe("the words of a page", () => {
  it("name lobes and segments as they are spoken", () => {
    expect(lobeWords("right-middle")).toBe("right middle lobe");
    expect(segmentWords("left-anteromedial-basal")).toBe("left anteromedial basal segment");
    expect(segmentWords("right-apical")).toBe("right apical segment");
  });

  it.each([
    ["vessel", "segmental", "a segmental vessel"],
    ["bronchus", "lobar", "a lobar bronchus"],
    ["bronchus", undefined, "a bronchus"],
    ["great-vessel", undefined, "a great vessel"],
    ["vertebra", undefined, "a vertebra"],
    ["esophagus", undefined, "the esophagus"],
    ["brachial-plexus", undefined, "the brachial plexus"],
    ["spinal-cord", undefined, "the spinal cord"],
    ["chest-wall", undefined, "the chest wall"],
    ["heart", undefined, "the heart"],
    ["trachea", undefined, "the trachea"],
  ] as const)("name %s of order %s as %s", (structure, order, words) => {
    expect(structureWords(structure, order)).toBe(words);
  });

  it("promise nothing", () => {
    const all = [verdictWords, standingWords, procedureWords].flatMap((table) => Object.values(table));
    expect(bannedWords([...all, ...segmentsOf().map(segmentWords)].join("\n"))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(bannedWords("A safe choice, recommended; the Candidate should fit.")).toEqual([
      "safe",
      "recommended",
      "Candidate",
      "should",
      "fit",
    ]);
  });
});

it("leaves the word of an examination that is on no list as it stands", () => {
  expect(modalityName("pet-ct")).toBe("PET-CT");
  expect(modalityName("SPECT")).toBe("SPECT");
});
