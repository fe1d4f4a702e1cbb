import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { tissueQuestion } from "../../src/candidacy/tissueQuestion.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, patientWith } from "./cases.ts";

type Fields = Readonly<Record<string, unknown>>;
const [first] = existing(article.lesions);
const other = { ...first, nature: "suspected-metastasis" };
const of = (lesion: Fields, others: readonly Fields[] = [], site = "colorectal") =>
  tissueQuestion(
    patientWith({ primary: { site }, lesions: [{ ...first, nature: undefined, ...lesion }, ...others] }),
    0,
  );
const tissue = { method: "needle", result: "necrosis" };

describe("the question of tissue", () => {
  it.each<readonly [string, Fields, readonly Fields[], string | undefined]>([
    ["a single indeterminate nodule", { nature: "indeterminate" }, [], "single"],
    ["one beside a benign one", { nature: "indeterminate" }, [{ nature: "benign" }], "single"],
    ["one of several", { nature: "indeterminate" }, [other], "indeterminate"],
    ["a part-solid one of several", { nature: "indeterminate", attenuation: "part-solid" }, [other], "sub-solid"],
    ["a ground-glass one that is not recorded", { attenuation: "ground-glass" }, [other], "sub-solid"],
    ["a spiculated one of several", { nature: "indeterminate", contour: "spiculated" }, [other], "spiculated"],
    ["a spiculated one that is not recorded", { contour: "spiculated" }, [other], "spiculated"],
    ["a biopsy without an answer", { nature: "indeterminate", tissue }, [other], "biopsy-without-answer"],
    ["a biopsy and no nature", { tissue: { on: "2026-11-01" } }, [other], "biopsy-without-answer"],
    ["an empty section of tissue", { nature: "indeterminate", tissue: {} }, [other], "indeterminate"],
    [
      "a suspected one with the form of a lung cancer",
      { nature: "suspected-metastasis", contour: "spiculated" },
      [other],
      "form-of-a-lung-cancer",
    ],
    [
      "a suspected sub-solid one",
      { nature: "suspected-metastasis", attenuation: "part-solid" },
      [other],
      "form-of-a-lung-cancer",
    ],
    ["a single suspected one", { nature: "suspected-metastasis" }, [], "single-without-tissue"],
    ["a single suspected one with tissue", { nature: "suspected-metastasis", tissue }, [], "biopsy-without-answer"],
    ["a single suspected spiculated one", { nature: "suspected-metastasis", contour: "spiculated" }, [], "spiculated"],
    [
      "a single suspected sub-solid one",
      { nature: "suspected-metastasis", attenuation: "ground-glass" },
      [],
      "sub-solid",
    ],
    [
      "a single suspected lobulated one",
      { nature: "suspected-metastasis", contour: "lobulated" },
      [],
      "single-without-tissue",
    ],
    ["a suspected one of several", { nature: "suspected-metastasis" }, [other], undefined],
    ["a proven one", { nature: "proven-metastasis", contour: "spiculated" }, [], undefined],
    ["a benign one", { nature: "benign", attenuation: "part-solid" }, [], undefined],
    ["a single one that is not recorded", {}, [], undefined],
  ])("of %s", (_, lesion, others, question) => {
    expect(of(lesion, others)).toBe(question);
  });

  it("is open with a primary that is followed by lung cancers far more often", () => {
    expect(of({ nature: "indeterminate" }, [other], "head-and-neck")).toBe("primary");
    expect(of({ nature: "suspected-metastasis" }, [other], "head-and-neck")).toBeUndefined();
  });

  it("is needed once in breast cancer, of the first lesion, until one is proven", () => {
    expect(of({ nature: "suspected-metastasis" }, [other], "breast")).toBe("breast-without-tissue");
    expect(of({}, [other], "breast")).toBe("breast-without-tissue");
    expect(of({ nature: "suspected-metastasis" }, [{ nature: "proven-metastasis" }], "breast")).toBeUndefined();
    const second = patientWith({ primary: { site: "breast" }, lesions: [{ nature: "benign" }, other, other] });
    expect([0, 1, 2].map((at) => tissueQuestion(second, at))).toStrictEqual([
      undefined,
      "breast-without-tissue",
      undefined,
    ]);
  });
});

describe("the scope", () => {
  const scope = (lesions: readonly Fields[], primary: Fields = article.primary as Fields) =>
    candidacy(patientWith({ lesions, primary })).scope;

  it.each<readonly [string, Fields]>([
    ["single and indeterminate", { nature: "indeterminate" }],
    ["spiculated", { nature: "indeterminate", contour: "spiculated" }],
    ["biopsied without an answer", { nature: "indeterminate", tissue }],
  ])("is open for a lesion that is %s, and needs tissue", (_, fields) => {
    expect(scope([{ ...first, ...fields }])).toMatchObject({ verdict: "unknown", needs: ["lesions.0.nature"] });
  });

  it.each<Fields>([{ contour: "spiculated" }, { attenuation: "part-solid" }, { attenuation: "ground-glass" }])(
    "is open for a single suspected metastasis with the form of a lung cancer, and needs tissue: %j",
    (form) => {
      const lesion = { ...first, nature: "suspected-metastasis", ...form };
      const asked = { verdict: "unknown", needs: ["lesions.0.tissue"] };
      expect(scope([lesion])).toMatchObject(asked);
      expect(scope([lesion, { ...other, nature: "benign" }])).toMatchObject(asked);
      expect(candidacy(patientWith({ lesions: [lesion] }))).toMatchObject({ verdict: "undetermined" });
      expect(scope([lesion, other]).verdict).toBe("met");
      expect(scope([{ ...lesion, tissue }])).toMatchObject({ verdict: "unknown", needs: ["lesions.0.nature"] });
      expect(scope([{ ...lesion, tissue, nature: "proven-metastasis" }]).verdict).toBe("met");
    },
  );

  it("holds several indeterminate nodules, with a caution for each", () => {
    const lesions = [0, 1].map((at) => ({ ...first, id: `n${at}`, nature: "indeterminate" }));
    const judged = candidacy(patientWith({ lesions }));
    expect(judged.scope.verdict).toBe("met");
    expect(judged.cautions.map(({ code }) => code)).toStrictEqual(["tissue-open", "tissue-open"]);
  });

  it("does not hold a primary that was never found, and needs nothing", () => {
    const judged = candidacy(patientWith({ primary: { status: "never-found" } }));
    expect(judged).toMatchObject({ verdict: "undetermined", needs: [], scope: { verdict: "unmet" } });
    expect(judged.scope.reasons.map(({ code, verdict }) => `${code} ${verdict}`)).toContain(
      "primary-never-found unmet",
    );
  });
});
