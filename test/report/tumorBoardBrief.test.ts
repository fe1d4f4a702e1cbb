import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { documentPolicy, kanzakiPolicy, strictPolicy, thomfordPolicy } from "../../src/candidacy/policies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { bolliger1998 } from "../../src/fitness/bolliger1998.ts";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import { ersEsts2009 } from "../../src/fitness/ersEsts2009.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { article, caseOf, hilar, patientWith, stated } from "../candidacy/cases.ts";

/** The page of a case. */
function pageOf(candidate: Candidate, policies?: CandidacyPolicy | readonly CandidacyPolicy[]): string {
  return tumorBoardBrief(candidate, review(candidate, policies));
}

/** One line of a page, the first that holds the text. */
function lineWith(page: string, text: string): string | undefined {
  return page.split("\n").find((line) => line.includes(text));
}

const unmeasured = { ...hilar, diameterMm: undefined, lobe: undefined, segments: undefined };

describe("the order of the page", () => {
  it("is verdict, five questions, operation, agenda, the sections beside the criteria, annex, sources and the intended use", () => {
    const page = pageOf(article, strictPolicy);
    expect(page.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "# Brief for the tumor board, 2026-11-24",
      "## Do the criteria apply? Cannot be judged.",
      "## Can all of it be removed? Cannot be judged.",
      "## Is this the only battle? Cannot be judged.",
      "## Does the plan leave enough? Cannot be judged.",
      "## Beside the criteria: is nothing else held to serve better? Cannot be judged.",
      "## The operation, lesion by lesion (derived lesion by lesion, no plan was given)",
      "## The agenda",
      "## How far the deciding numbers lie from their lines",
      "## What the answer hangs on",
      "## Local treatment (arguments, in no order)",
      "## Time, space and growth (beside the criteria)",
      "## The evidence",
      "## What the published pathways say of this plan",
      "## Annex: what is published about irradiating the lesions",
      "## Sources",
    ]);
    expect(page.trimEnd().split("\n").at(-1)).toMatch(/^\*For professionals preparing a meeting\. .*\*$/);
    expect(page.endsWith(".*\n")).toBe(true);
  });

  it("says under the headline that something else is held to be better, and asks the fourth question where the policy does", () => {
    const held = patientWith({ systemicAlternative: { considered: true, better: "yes" } });
    const told = pageOf(held)
      .split("\n")
      .filter((line) => line.startsWith("## ") || line.startsWith("The board holds"));
    expect(told[0]).toBe(
      "The board holds a systemic treatment to be better; this policy shows that beside its criteria.",
    );
    expect(told[5]).toBe("## Beside the criteria: is nothing else held to serve better? Does not meet.");
    expect(pageOf(held, thomfordPolicy)).toContain("\n## Is nothing else held to serve better? Does not meet.\n");
  });

  it("leaves out what a case gives no reason for", () => {
    expect(pageOf(stated)).not.toMatch(
      /could change the verdict|## The liver|## The same plan under other policies|Taken as normal/,
    );
    expect(pageOf(caseOf())).not.toContain("## The operation");
  });
});

describe("a policy that asks a pathway", () => {
  const unmeasuredLungs = patientWith({ lungFunction: { measuredOn: "2026-11-10" } });
  const disagreeing = patientWith({
    lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 60, dlcoPercentPredicted: 60 },
    exercise: { peakVo2MlPerKgPerMin: 25, peakVo2PercentPredicted: 30 },
  });

  it.each([accp2013, ersEsts2009, bts2001, bolliger1998])("names the paper behind the answer", (pathway) => {
    for (const candidate of [article, unmeasuredLungs, disagreeing]) {
      const page = pageOf(candidate, withFitness(documentPolicy, pathway));
      const place = lineWith(page, `. ${pathway.source.journal}, `)?.split(".")[0];
      const rows = page.split("\n").filter((line) => line.startsWith("| ") && line.includes(` [${place}] `));
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it("names it where the two scales of oxygen uptake part", () => {
    const page = pageOf(disagreeing, withFitness(documentPolicy, ersEsts2009));
    expect(lineWith(page, "| The two scales")).toMatch(/\[\d+\]/);
  });
});

describe("the wish of the patient", () => {
  const wishing = (wish: unknown) => patientWith({ patient: { wish } });

  it.each([
    ["declines", "**The patient declines surgery.**"],
    ["prefers-not", "**The patient prefers not to have surgery.**"],
  ])("comes first where it is %s, with what matters to the patient", (surgery, sentence) => {
    const lines = pageOf(wishing({ surgery, priorities: "to keep singing" })).split("\n");
    expect(lines[2]).toBe(`${sentence} What matters to the patient: to keep singing.`);
    expect(pageOf(wishing({ surgery })).split("\n")[2]).toBe(sentence);
    expect(pageOf(wishing({ surgery })).split("\n")[4]).toMatch(/^\*\*The plan meets all criteria/);
  });

  it("stands behind the verdict where it is neither, and is not asked where nobody asked", () => {
    expect(pageOf(wishing({ surgery: "accepts", priorities: "speed" })).split("\n")[2]).toMatch(/^\*\*The plan meets/);
    expect(pageOf(wishing({ surgery: "undecided" }))).toContain(" The patient's wish on surgery: undecided.");
    expect(pageOf(wishing({ surgery: "accepts", otherLocalTreatment: "prefers-not" }))).toContain(
      " The patient's wish on surgery: accepts; on another local treatment: prefers not.",
    );
    expect(pageOf(wishing({ otherLocalTreatment: "declines" }))).toContain(
      " The patient's wish on another local treatment: declines.",
    );
    expect(pageOf(wishing({ priorities: "speed" }))).toContain(" The patient's wish: not asked.");
    expect(pageOf(article)).toContain(" The patient's wish: not asked.");
  });

  it("changes no verdict", () => {
    const declining = review(wishing({ surgery: "declines" })).candidacy;
    expect(declining).toStrictEqual(review(article).candidacy);
  });
});

describe("the verdict", () => {
  it("is one sentence under a named policy with its source and standing", () => {
    expect(pageOf(article)).toContain(
      '**The plan meets all criteria of the policy "document" [1] (read in an unpublished teaching text), with no cautions; 19 facts assumed.**',
    );
    expect(pageOf(patientWith({ primary: { site: "colorectal", status: "uncontrolled" } }))).toContain(
      '**The plan does not meet the criteria of the policy "document" [1] (read in an unpublished teaching text), with no cautions; 2 facts assumed.**',
    );
    expect(pageOf(article, strictPolicy)).toContain(
      '**The plan cannot be judged yet under the policy "strict" [1] (convention of this software), with no cautions; 0 facts assumed.**',
    );
    expect(pageOf(patientWith({ primary: { site: "lung", status: "uncontrolled" } }))).toContain(
      '**The case is outside the scope of the policy "document" [1] (read in an unpublished teaching text): the facts are shown, no verdict is given.**',
    );
  });

  it("names what it rests on and what it costs", () => {
    expect(lineWith(pageOf(article), "Weakest ground")).toMatch(
      /^Weakest ground it stands on: convention of this software\. Lung taken by the plan: 1 to 2 of 19 functioning segments\. /,
    );
  });
});

describe("the tables", () => {
  it("give the line, the answer, the source and the standing of a number", () => {
    const page = pageOf(
      patientWith({ liver: { resectionPlanned: true, remnantPercent: 27, parenchyma: "cirrhotic" } }),
    );
    expect(lineWith(page, "| FEV1 ")).toBe(
      "| FEV1 92 % before, 82.3 to 87.2 % after with 1 to 2 of 19 functioning segments removed (42.3 points above the line) | above 40 % | meets | [1] | read in an unpublished teaching text |",
    );
    expect(lineWith(page, "| Future liver")).toBe(
      "| Future liver remnant 27 % (13 points below the line) | 40 % or above | does not meet | [1] | read in an unpublished teaching text |",
    );
  });

  it("say of a line one has to stay below that it is below", () => {
    const below = { ...documentPolicy, reserve: { ...documentPolicy.reserve, passes: "below", value: 95 } } as const;
    expect(lineWith(pageOf(article, below), "| FEV1 ")).toContain("| below 95 % |");
  });

  it("give no source for a convention, and say what was taken as normal", () => {
    expect(lineWith(pageOf(article), "| Pleura")).toBe(
      "| Pleura not stated |  | taken as normal |  | convention of this software |",
    );
  });
});

describe("the operation", () => {
  it("has a line for each lesion and one for each option, the chosen first", () => {
    const page = pageOf(article);
    const from = page.slice(page.indexOf("## The operation"), page.indexOf("## The agenda"));
    const lesions = from.split("\n").filter((line) => line.startsWith("- "));
    expect(lesions).toHaveLength(2);
    expect(lesions[0]).toMatch(/7 mm, right lower lobe, on the costal pleura: wedge resection, 0 to 1 units of 19\.$/);
    expect(from.split("\n").filter((line) => line.startsWith("  - "))).toHaveLength(6);
  });

  it("follows the plan where there is one", () => {
    const plan = {
      intent: "remove-all-known-disease",
      stages: [{ resections: [{ lesions: ["hilar"], procedure: "lobectomy" }] }],
    };
    const page = pageOf(patientWith({ lesions: [hilar], plan }));
    expect(page).toContain("## The operation, lesion by lesion (as planned)");
    expect(page).toContain(
      '- **Lesion "hilar"**, 22 mm, right lower lobe (right superior segment), 45 mm below the pleura: lobectomy, 5 units of 19.',
    );
  });

  it("names the segments of a planned segmentectomy, and those the rule chose only for its own operation", () => {
    const with_ = (procedure: string, segments?: readonly string[]) =>
      pageOf(
        patientWith({
          lesions: [hilar],
          plan: { stages: [{ resections: [{ lesions: ["hilar"], procedure, segments }] }] },
        }),
      );
    expect(with_("segmentectomy", ["right-superior", "right-medial-basal"])).toContain(
      ": segmentectomy (right superior segment and right medial basal segment), 2 units of 19.",
    );
    expect(with_("segmentectomy")).toMatch(/: segmentectomy, \d to \d units of 19\./);
    expect(with_("pneumonectomy")).toContain(": pneumonectomy, 10 units of 19.");
  });

  it("says what happens to a lesion that is benign, treated otherwise, left or unknown", () => {
    const lesions = [
      { ...hilar, id: "a", nature: "benign" },
      { ...hilar, id: "b" },
      { ...hilar, id: "c" },
      { ...unmeasured, id: undefined, adjacent: undefined },
    ];
    const plan = {
      stages: [{ resections: [{ procedure: "wedge" }] }],
      otherTreatment: [{ lesions: ["b"], modality: "radiotherapy" }],
    };
    const page = pageOf(patientWith({ lesions, plan }));
    expect(lineWith(page, '**Lesion "a"**')).toBe(
      '- **Lesion "a"**, 22 mm, right lower lobe (right superior segment), 45 mm below the pleura: benign, nothing planned.',
    );
    expect(lineWith(page, '**Lesion "b"**')).toMatch(/: treated without surgery\.$/);
    expect(lineWith(page, '**Lesion "c"**')).toMatch(/: no operation planned\.$/);
    expect(lineWith(page, "**Lesion 4**")).toBe(
      "- **Lesion 4**, size not known, place not known, 45 mm below the pleura: no operation planned.",
    );
  });
});

describe("null", () => {
  it("counts as not known on the page as everywhere", () => {
    const candidate = caseOf({
      patient: { wish: { surgery: null, priorities: null } },
      lesions: [{ id: null, diameterMm: null, lobe: null, segments: null }],
    });
    const page = pageOf(candidate);
    expect(page).toContain("- **Lesion 1**, size not known, place not known: ");
    expect(page).toContain(" The patient's wish: not asked.");
    expect(pageOf(patientWith({ patient: { wish: { surgery: "declines", priorities: null } } })).split("\n")[2]).toBe(
      "**The patient declines surgery.**",
    );
  });

  it("may stand for the list of lesions beside a review that was kept", () => {
    const page = tumorBoardBrief(caseOf({ lesions: null }), review(article));
    expect(page).toContain("- **Lesion 1**, size not known, place not known: ");
  });
});

describe("the place of a lesion", () => {
  it("is the lobe of its segments where only they are named", () => {
    const page = pageOf(patientWith({ lesions: [{ ...hilar, lobe: undefined }] }));
    expect(page).toContain('- **Lesion "hilar"**, 22 mm, right lower lobe (right superior segment), 45 mm ');
  });

  it("is told with what is stated of course and depth, and only with that", () => {
    const line = (lesion: object) =>
      lineWith(pageOf(patientWith({ lesions: [{ id: "x", ...lesion }] })), '**Lesion "x"**');
    expect(
      line({ diameterMm: 9, course: "growing", lobe: "left-upper", depthMm: 0, pleuralSurface: "interlobar" }),
    ).toMatch(/, 9 mm, growing, left upper lobe, on the interlobar pleura: /);
    expect(line({ lobe: "left-upper", depthMm: 0 })).toMatch(/, size not known, left upper lobe, on the pleura: /);
  });
});

describe("an operation", () => {
  it("is told once what speaks against it, however often the rule comes upon it", () => {
    const page = pageOf(patientWith({ lesions: [{ id: "x", lobe: "left-upper", adjacent: [] }] }));
    const line = lineWith(page, "  - Wedge resection");
    expect(line?.match(/its depth, size or pleural surface is not known/g)).toHaveLength(1);
  });
});

describe("several wedges", () => {
  it("are told under the operations, with what a series found", () => {
    const [surface] = article.lesions!;
    const page = pageOf(patientWith({ lesions: ["a", "b", "c"].map((id) => ({ ...surface, id })) }));
    expect(page).toMatch(
      /\n\n3 wedge resections: in one series 3 or more took as much function early on as a lobectomy, and after 90 days no longer \[\d+\] \(read in the source\)\.\n/,
    );
    expect(pageOf(article)).not.toContain("wedge resections: in one series");
  });
});

describe("a case outside the scope", () => {
  const page = pageOf(patientWith({ plan: { intent: "diagnostic" } }), [documentPolicy, strictPolicy]);

  it("shows its facts without an answer", () => {
    expect(page).toContain("## Do the criteria apply? Does not meet.");
    expect(page).toContain("## Can all of it be removed? The facts\n\n| Fact | Line | Source | Standing |");
    expect(page).not.toContain("## Can all of it be removed? Meets.");
  });

  it.each(["The same plan under other policies", "How far the deciding numbers", "What the answer hangs on"])(
    "does not ask: %s",
    (heading) => {
      expect(page).not.toContain(heading);
      expect(pageOf(article, [documentPolicy, strictPolicy])).toContain(heading);
    },
  );
});

describe("what is missing", () => {
  it("is asked of those who supply it, in words", () => {
    const page = pageOf(patientWith({ lungFunction: { measuredOn: "2026-11-10" } }));
    expect(page).toContain(
      "  - Owes, and it could change the verdict: FEV1 (% predicted) (does not meet); DLCO (% predicted) (does not meet).",
    );
  });

  it("is not asked for again where it could not be had", () => {
    const page = pageOf(
      patientWith({
        case: {
          schema: "metastasectomy/1",
          asOf: "2026-11-24",
          absentReasons: { "lungFunction.dlcoPercentPredicted": "not-performed" },
        },
        lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 },
      }),
    );
    expect(page).toContain(
      "  - Owes, and it could change the verdict: DLCO (% predicted) (does not meet; meets; not performed, not asked for again).",
    );
  });

  it("may concern the cost alone", () => {
    const [surface, deep] = article.lesions ?? [];
    const page = pageOf(patientWith({ lesions: [surface, { ...deep, intersegmentalPlaneMm: undefined, id: "deep" }] }));
    expect(page).toContain("**The plan meets all criteria");
    expect(page).toContain(
      '  - Owes, and it would narrow the cost: distance of lesion "deep" to the intersegmental plane (mm).',
    );
  });
});

describe("the liver", () => {
  it("is a section where an operation on it is planned", () => {
    const liver = { resectionPlanned: true, remnantPercent: 35, parenchyma: "healthy" };
    expect(pageOf(patientWith({ liver }))).toContain("## The liver\n\n- Future liver remnant: 35 %, basis not stated.");
  });
});

describe("a review from before a section was known", () => {
  it("makes a page without it", () => {
    const { agenda: _, annex: __, timeSpaceGrowth: ___, ...kept } = review(article);
    expect(tumorBoardBrief(article, kept)).not.toMatch(/## The agenda|## Annex|## Time/);
  });
});

describe("other policies", () => {
  it("stand beside the verdict, each with its source and what it hangs on", () => {
    const page = pageOf(article, [documentPolicy, strictPolicy, thomfordPolicy, kanzakiPolicy]);
    expect(page).toContain("## The same plan under other policies");
    expect(lineWith(page, "- Strict")).toMatch(
      /^- Strict \[1\] \(convention of this software\): cannot be judged: hangs on age \(years\), intent of the operation, .* and whether a liver resection is planned\.$/,
    );
    expect(lineWith(page, "- Thomford-1965")).toBe(
      "- Thomford-1965 [3] (read in a text that reports the source): cannot be judged: hangs on whether a systemic alternative is preferable.",
    );
    expect(lineWith(page, "- Kanzaki-2021")).toBe("- Kanzaki-2021 [4] (read in the source): meets.");
    const failing = pageOf(patientWith({ lungFunction: { measuredOn: "2026", fev1PercentPredicted: 30 } }), [
      documentPolicy,
      kanzakiPolicy,
    ]);
    expect(lineWith(failing, "- Kanzaki-2021")).toBe("- Kanzaki-2021 [3] (read in the source): does not meet.");
  });

  it("share the list of sources, numbered in the order of mention, with what is known of each", () => {
    const page = pageOf(article, [documentPolicy, strictPolicy, kanzakiPolicy]);
    const [head, ...sources] = page.slice(page.indexOf("## Sources")).split("\n").filter(Boolean).slice(0, 4);
    const { authors, journal, year, doi } = kanzakiPolicy.source;
    expect(head).toBe("## Sources");
    expect(sources[0]).toMatch(/^1\. /);
    expect(sources[1]).toMatch(/^2\. STABLE-MATES/);
    expect(sources[2]).toBe(`3. ${authors.replace(/\.$/, "")}. ${journal}, ${year}, doi ${doi}.`);
  });
});
