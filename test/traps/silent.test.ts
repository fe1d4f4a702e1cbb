import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { kanzakiPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { article, stated } from "../candidacy/cases.ts";
import { bannedWords } from "../report/bannedWords.ts";

/** Everything the strict policy needs, and one recorded finding against the plan. */
const beside = (fields: object): Candidate => ({ ...stated, ...fields }) as unknown as Candidate;
const front = (candidate: Candidate) => tumorBoardBrief(candidate, review(candidate));
const nodes = (...stations: readonly object[]) => ({ chest: { ...stated.chest, stations } });

/** Recorded facts, the verdict, what is needed, and the sentence on the first page. */
const answered: readonly (readonly [string, object, string, readonly string[], string])[] = [
  [
    "a station with positive tissue beside nodes called not suspicious",
    nodes({ station: "7", tissue: "positive" }),
    "not-candidate",
    [],
    "hilar and mediastinal nodes positive on histology (station 7)",
  ],
  [
    "an enlarged station without tissue beside nodes called not suspicious",
    nodes({ station: "4R", shortAxisMm: 14, tissue: "not-sampled" }),
    "undetermined",
    ["chest.stations.0.tissue"],
    "EBUS or mediastinoscopy of 4R",
  ],
  [
    "more lesions counted than listed, on a list called complete",
    { course: { lesionSummary: { count: 12 } } },
    "undetermined",
    ["lesions"],
    "12 lesions counted, 2 listed",
  ],
  [
    "as many lesions counted as a list can hold, and fewer listed",
    { course: { lesionSummary: { count: 200 } } },
    "undetermined",
    ["lesions"],
    "200 lesions counted, 2 listed",
  ],
  [
    "more lesions counted than a list, and so a plan, can hold",
    { course: { lesionSummary: { count: 201 } } },
    "not-candidate",
    [],
    "201 lesions counted, 2 listed: more than a plan can hold",
  ],
  [
    "residual tumor of a primary without evidence of disease",
    { primary: { ...stated.primary, resection: "R2" } },
    "undetermined",
    ["primary.status"],
    "resected with macroscopic residual tumor (R2)",
  ],
  [
    "an earlier resection that the lungs do not show",
    { course: { localTreatments: [{ site: "right lower lobe", kind: "resection", segmentsRemoved: 2 }] } },
    "undetermined",
    ["lungs.absentSegments"],
    "An earlier resection of 2 lung segments is recorded, but none of them as absent",
  ],
];

/** Recorded facts that change no verdict, and the sentence under the headline. */
const cautioned: readonly (readonly [string, object, string])[] = [
  [
    "a non-surgical option the board prefers",
    { systemicAlternative: { considered: true, better: "yes" } },
    "The board records that systemic treatment is preferable",
  ],
  [
    "a resection beyond the lung",
    {
      lesions: stated.lesions?.map((lesion, at) => ({ ...lesion, id: `L${at}` })),
      plan: {
        ...stated.plan,
        stages: [
          {
            extended: ["chest-wall"],
            resections: [
              { lesions: ["L0"], procedure: "wedge" },
              { lesions: ["L1"], procedure: "lobectomy" },
            ],
          },
        ],
      },
    },
    "The plan includes resection of chest wall",
  ],
  [
    "a metastasis of the brain, resected, and no imaging of it",
    { extrathoracic: { state: "present", sites: [{ site: "brain", state: "resected", assessedOn: "2026-11-01" }] } },
    "Brain not imaged",
  ],
  [
    "an oxygen uptake of 9 beside predicted values above the threshold",
    { exercise: { measuredOn: "2026-11-10", peakVo2MlPerKgPerMin: 9 } },
    "**Conflicting finding:** Lung function meets the criterion, but a finding not used by the rule is in a published high-risk range: peak VO2 9",
  ],
];

describe("recorded, and once missing from the page", () => {
  it.each(answered)("%s", (_, fields, verdict, needs, sentence) => {
    const candidate = beside(fields);
    expect(parseCase(candidate).ok).toBe(true);
    expect(candidacy(beside({})).verdict).toBe("candidate");
    expect(candidacy(candidate)).toMatchObject({ verdict, needs });
    const page = front(candidate);
    expect(page).toContain(sentence);
    expect(bannedWords(page)).toEqual([]);
  });

  it.each(cautioned)("%s", (_, fields, sentence) => {
    const candidate = beside(fields);
    expect(parseCase(candidate).ok).toBe(true);
    expect(candidacy(candidate).verdict).toBe("candidate");
    const page = front(candidate);
    expect(page).toContain(sentence);
    expect(bannedWords(page)).toEqual([]);
  });

  it("nodes a policy does not need stay advice, with the station named", () => {
    const judged = candidacy(beside(nodes({ station: "7", tissue: "positive" })), kanzakiPolicy);
    expect(judged.pillars.diseaseControl.verdict).toBe("met");
    expect(judged.openQuestions).toContainEqual(expect.objectContaining({ nodes: "proven", stations: ["7"] }));
  });

  it("a suspicious station is needed beside a word that is open itself, and by its place where it has no name", () => {
    const chest = { ...stated.chest, nodes: "suspected", stations: [{ petAvid: true }] };
    const { diseaseControl } = candidacy(beside({ chest })).pillars;
    expect(diseaseControl.needs).toEqual(["chest.stations.0.tissue", "chest.nodes"]);
    expect(diseaseControl.reasons).toContainEqual(expect.objectContaining({ code: "nodes", stations: ["1"] }));
    expect(candidacy({ ...article, chest: { stations: [{ petAvid: true }] } }).assumed).not.toContain("chest.nodes");
  });

  it("segments of an earlier resection that are absent as well are counted, and no caution is given", () => {
    const lungs = { absentSegments: ["left-superior"], obstructedSegments: [] };
    const codes = (segments: readonly string[]) =>
      candidacy(beside({ lungs, course: { localTreatments: [{ segments }, {}] } })).cautions.map(({ code }) => code);
    expect(codes(["left-superior"])).not.toContain("resection-not-counted");
    expect(codes(["left-superior", "left-lateral-basal"])).toContain("resection-not-counted");
  });

  it("imaging of the brain answers the caution, and the strict policy needs it", () => {
    const sites = [{ site: "left cerebral hemisphere", state: "resected", assessedOn: "2026-11-01" }];
    const extrathoracic = { state: "present", sites };
    expect(candidacy(beside({ extrathoracic }), strictPolicy).needs).toContain("staging.1");
    const mri = { modality: "mri", regions: ["brain"], on: "2026-11-10" };
    const imaged = candidacy(beside({ extrathoracic, staging: [...(stated.staging ?? []), mri] }), strictPolicy);
    expect(imaged.cautions.map(({ code }) => code)).not.toContain("brain-not-imaged");
  });

  it("a steroid that is running counts in the score of interstitial lung disease; one that is not named may be there", () => {
    const score = (systemic: readonly object[]) =>
      candidacy(
        beside({
          patient: { ...stated.patient, sex: "male", interstitialLungDisease: "present" },
          course: { systemic },
        }),
      ).cautions.flatMap((each) => (each.code === "interstitial-lung-disease" ? [each.score] : []))[0];
    // 3 for male sex, 3 for the steroid, 4 for more than a wedge.
    expect(score([{ agent: "prednisolone", ongoing: true }])?.points.least).toBe(10);
    expect(score([{ agent: "FOLFOX", ongoing: true }])).toMatchObject({
      points: { least: 7 },
      missing: expect.arrayContaining(["steroids"]),
    });
  });
});
