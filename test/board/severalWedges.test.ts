import { describe, expect, it } from "vitest";
import { severalWedges } from "../../src/board/severalWedges.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { manyWedges } from "../../src/fitness/wedgeUnits.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, patientWith } from "../candidacy/cases.ts";

describe("several wedges", () => {
  const [surface, deep] = existing(article.lesions);
  const of = (...lesions: unknown[]) => severalWedges(candidacy(patientWith({ lesions })));

  it("are reported from three on, with who counted them", () => {
    expect(of(surface, surface, surface)).toEqual({ wedges: 3, threshold: manyWedges });
  });

  it("are not reported below, whatever else is removed", () => {
    expect(of(surface, surface, deep)).toBeUndefined();
  });
});
