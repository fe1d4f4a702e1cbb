import { describe, expect, it } from "vitest";
import type { LesionTreatments } from "../../src/board/lesionTreatments.ts";
import type { LocalArgument } from "../../src/board/localTreatmentReasons.ts";
import { thomford1965 } from "../../src/evidence/sources/candidacy.table.ts";
import { localTreatmentSection } from "../../src/report/localTreatmentSection.ts";
import { lines, nameless } from "./contexts.ts";

function page(...lesions: (readonly [pro: LocalArgument[], contra: LocalArgument[]])[]): readonly string[] {
  const localTreatment: LesionTreatments[] = lesions.map(([pro, contra], lesion) => ({
    lesion,
    needs: [],
    options: [
      { treatment: "resect", arguments: pro, objections: contra },
      { treatment: "watch", arguments: [], objections: [] },
    ],
  }));
  return lines(localTreatmentSection(nameless({ localTreatment })));
}

const a: LocalArgument = { code: "repeatable", standing: "convention" };
const b: LocalArgument = { code: "tumor-stays", standing: "convention" };

describe("local treatment options", () => {
  it("cite a source, with its basis where that is weaker than a publication", () => {
    const read = { ...a, standing: "primary", source: thomford1965 } as const;
    const second = { ...b, standing: "secondary", source: thomford1965 } as const;
    expect(page([[read], [second]]).at(-1)).toBe(
      "- Resection. For: repeatable [1]. Against: tumor remains untreated [1] (secondary source).",
    );
  });

  it("state once what holds for every lesion, and name the lesions of what holds for some", () => {
    const three = page([[a], [b]], [[a], []], [[a], [b]]);
    expect(three.slice(2)).toEqual([
      "- Resection. For: repeatable. Against: tumor remains untreated (lesions 1 and 3).",
    ]);
    expect(page([[a], [b]]).slice(2)).toEqual(["- Resection. For: repeatable. Against: tumor remains untreated."]);
  });

  it("list open questions, and the schedule a trial gave in this place", () => {
    const schedule = { doseGray: 48, fractions: 4, place: "chest-wall-or-above-3-cm", source: thomford1965 } as const;
    const options = [{ treatment: "irradiate", arguments: [], objections: [], questions: [b], schedule }] as const;
    const localTreatment = [{ lesion: 0, needs: [], options }];
    expect(lines(localTreatmentSection(nameless({ localTreatment }))).at(-1)).toBe(
      "- Radiotherapy. Cannot be assessed: tumor remains untreated. A trial gave: 48 Gy in 4 at the chest wall or above 3 cm [1].",
    );
  });

  it("are no section where there are none", () => {
    expect(page()).toEqual([]);
    expect(lines(localTreatmentSection(nameless({ localTreatment: undefined })))).toEqual([]);
  });
});
