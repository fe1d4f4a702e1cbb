import { describe, expect, it } from "vitest";
import { lesionCount } from "../../src/biology/lesionCount.ts";
import type { LungLesion } from "../../src/case/lesion.ts";

const of = (nature: LungLesion["nature"], course?: LungLesion["course"]): LungLesion => ({ nature, course });

describe("lesionCount", () => {
  it.each([
    [[], { visible: 0, vanished: 0, indeterminate: 0, metastases: { least: 0, most: 0 } }],
    [[of("proven-metastasis")], { visible: 1, vanished: 0, indeterminate: 0, metastases: { least: 1, most: 1 } }],
    [
      [of("suspected-metastasis", "growing")],
      { visible: 1, vanished: 0, indeterminate: 0, metastases: { least: 1, most: 1 } },
    ],
    [
      [of("proven-metastasis", "vanished")],
      { visible: 0, vanished: 1, indeterminate: 0, metastases: { least: 0, most: 1 } },
    ],
    [[of("indeterminate")], { visible: 1, vanished: 0, indeterminate: 1, metastases: { least: 0, most: 1 } }],
    [
      [of("indeterminate", "vanished")],
      { visible: 0, vanished: 1, indeterminate: 0, metastases: { least: 0, most: 1 } },
    ],
    [[of(undefined)], { visible: 1, vanished: 0, indeterminate: 1, metastases: { least: 0, most: 1 } }],
    [
      [of("suspected-primary-lung-cancer")],
      { visible: 1, vanished: 0, indeterminate: 1, metastases: { least: 0, most: 1 } },
    ],
    [
      [of("proven-primary-lung-cancer")],
      { visible: 1, vanished: 0, indeterminate: 0, metastases: { least: 0, most: 0 } },
    ],
    [
      [of("benign"), of("benign", "vanished")],
      { visible: 1, vanished: 1, indeterminate: 0, metastases: { least: 0, most: 0 } },
    ],
    [
      [of("proven-metastasis"), of("suspected-metastasis", "vanished"), of("indeterminate"), of("benign")],
      { visible: 3, vanished: 1, indeterminate: 1, metastases: { least: 1, most: 3 } },
    ],
  ])("counts %o", (lesions, count) => {
    expect(lesionCount(lesions)).toEqual(count);
  });

  it.each([
    [3, "the lesions must be a list, got 3"],
    [[null], "each lesion must be an object with named fields, got null"],
  ])("refuses %o", (lesions, message) => {
    expect(() => lesionCount(lesions as never)).toThrow(`Cannot count lesions: ${message}`);
  });
});
