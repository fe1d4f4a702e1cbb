import { readdirSync, readFileSync } from "node:fs";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";

/** The cases of the documentation. */
export const exampleNames: readonly string[] = readdirSync("docs/examples")
  .filter((name) => /^[\w-]+\.json$/.test(name))
  .map((name) => name.slice(0, -".json".length))
  .sort();

/** Those of which pictures are kept. */
export const picturedNames: readonly string[] = ["two-nodules", "colorectal-bilateral", "dlco-never-measured"];

/** Reads one of them through the parser. */
export function exampleCase(name: string): Candidate {
  return parsed(JSON.parse(readFileSync(`docs/examples/${name}.json`, "utf8")));
}

/** A case as it comes out of the parser. */
export function parsed(input: unknown): Candidate {
  const read = parseCase(input);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  return read.value;
}

/** A case that shows every sign a map has. */
export const manyLesions: Candidate = parsed({
  case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
  lesions: [
    {
      id: 'a <b>name</b> & "another", longer than its column and longer than two of its lines',
      lobe: "right-upper",
      diameterMm: 9,
    },
    { id: "b", lobe: "right-upper", diameterMm: 14 },
    { id: "c", lobe: "right-lower", segments: ["right-medial-basal"], diameterMm: 12 },
    { id: "d", lobe: "left-lower", segments: ["left-superior"], diameterMm: 30 },
    { id: "e", diameterMm: 22 },
    { id: "f" },
    { lobe: "left-upper", segments: ["left-inferior-lingular"] },
    { id: "h", lobe: "right-middle", course: "vanished", diameterMm: 6 },
    { id: "i", lobe: "left-upper", segments: ["left-apicoposterior", "left-anterior"], diameterMm: 18 },
    { id: "j", lobe: "right-lower", segments: ["right-superior"], diameterMm: 5 },
    { id: "k", lobe: "right-lower", segments: ["right-superior"], diameterMm: 8 },
  ],
  lungs: { absentSegments: ["left-superior-lingular"], obstructedSegments: ["right-lateral"] },
  plan: {
    stages: [
      {
        order: 1,
        side: "right",
        resections: [
          { lesions: ["c"], procedure: "segmentectomy", segments: ["right-medial-basal"] },
          { lesions: ["j", "k"], procedure: "wedge" },
          { lesions: ["b"], procedure: "segmentectomy" },
        ],
      },
      {
        order: 2,
        side: "left",
        resections: [
          { lesions: ["d"], procedure: "lobectomy" },
          { procedure: "wedge", segments: ["left-anterior"] },
        ],
      },
    ],
    otherTreatment: [{ lesions: ["e"], modality: "stereotactic radiotherapy" }],
  },
});
