import { describe, expect, it } from "vitest";
import { intervalOf, registryGroupOf } from "../../src/board/registryGroupOf.ts";
import { review } from "../../src/board/review.ts";
import { parseCase } from "../../src/record/parseCase.ts";

function row(fields: object) {
  const read = parseCase({
    case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
    primary: { site: "colorectal" },
    ...fields,
  });
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
}
const group = (lesionSummary: object, intervalMonths = 40, rest: object = {}) =>
  registryGroupOf(row({ course: { intervalMonths, lesionSummary }, ...rest }));

describe("the registry group of a row that lists no lesions", () => {
  it("counts the stated number as metastases, beside the stated interval", () => {
    expect(group({ count: 4 })).toEqual({ state: "group-if-complete", group: "II" });
    expect(group({ count: 4 }, 12)).toEqual({ state: "group-if-complete", group: "III" });
    expect(group({ count: 1, countIsAtLeast: false })).toEqual({ state: "group-if-complete", group: "I" });
  });

  it("leaves open whether one lesion is all there is", () => {
    expect(group({ count: 1 })).toMatchObject({ state: "open", needs: ["chest.lesionListComplete"] });
    expect(group({ count: 1 }, 40, { chest: { lesionListComplete: true } })).toMatchObject({ group: "I" });
    expect(group({ count: 1, countIsAtLeast: true })).toMatchObject({ state: "open", needs: ["lesions"] });
    expect(group({ largestMm: 12 })).toMatchObject({ state: "open", needs: ["lesions"] });
  });

  it("gives way to lesions that are listed", () => {
    const lesions = [{ nature: "proven-metastasis" }];
    expect(group({ count: 4 }, 40, { lesions, chest: { lesionListComplete: true } })).toMatchObject({ group: "I" });
  });

  it("is the one that a review shows", () => {
    const summed = row({ course: { intervalMonths: 12, lesionSummary: { count: 3 } } });
    expect(review(summed).timeSpaceGrowth?.registry).toEqual(registryGroupOf(summed));
    expect(review(summed).timeSpaceGrowth?.interval).toEqual(intervalOf(summed));
  });
});
