import { describe, expect, it } from "vitest";
import {
  fiveMetastases,
  type OligometastaticCountFacts,
  oligometastaticCount,
  threeMetastases,
} from "../../src/biology/oligometastaticCount.ts";

const range = (least: number, most = least) => ({ least, most });
const facts = (more: OligometastaticCountFacts = {}): OligometastaticCountFacts => ({
  lungMetastases: range(3),
  extrathoracicMetastases: range(0),
  lesionListComplete: true,
  allSitesTreatable: true,
  ...more,
});

describe("oligometastaticCount", () => {
  it("takes five, treatable, whatever the primary (BL-042)", () => {
    const judged = oligometastaticCount(facts({ lungMetastases: range(5) }));
    expect(judged).toEqual({
      verdict: "met",
      needs: [],
      restsOn: "primary",
      assumed: [],
      reasons: [
        {
          code: "number-of-metastases",
          verdict: "met",
          standing: "primary",
          count: range(5),
          limit: fiveMetastases.atMost,
        },
        { code: "all-sites-treatable", verdict: "met", standing: "primary", treatable: true },
      ],
    });
  });

  it.each([
    [facts({ lungMetastases: range(6) }), "unmet", []],
    [facts({ lungMetastases: range(4), extrathoracicMetastases: range(1) }), "met", []],
    [facts({ lungMetastases: range(4), extrathoracicMetastases: range(2) }), "unmet", []],
    [facts({ lungMetastases: range(6), lesionListComplete: undefined }), "unmet", []],
    [facts({ lungMetastases: range(6, 9), extrathoracicMetastases: undefined }), "unmet", []],
    [facts({ lungMetastases: range(4, 6) }), "unknown", ["lesions"]],
    [facts({ lungMetastases: range(4, 5) }), "met", []],
    [facts({ extrathoracicMetastases: range(0, 3) }), "unknown", ["extrathoracic.sites"]],
    [facts({ lungMetastases: range(4), extrathoracicMetastases: range(0, 2) }), "unknown", ["extrathoracic.sites"]],
    [facts({ lungMetastases: undefined, extrathoracicMetastases: range(2) }), "unknown", ["lesions"]],
    [facts({ lesionListComplete: undefined }), "unknown", ["chest.lesionListComplete"]],
    [facts({ lesionListComplete: false }), "unknown", ["chest.lesionListComplete"]],
    [facts({ lungMetastases: range(0) }), "unknown", ["lesions"]],
    [facts({ lungMetastases: undefined }), "unknown", ["lesions"]],
    [facts({ extrathoracicMetastases: undefined }), "unknown", ["extrathoracic.sites"]],
    [facts({ allSitesTreatable: undefined }), "unknown", ["extrathoracic.sites"]],
    [facts({ allSitesTreatable: false, lungMetastases: undefined }), "unmet", []],
    [{}, "unknown", ["lesions", "extrathoracic.sites", "chest.lesionListComplete"]],
  ] as const)("%o is %s", (given, verdict, needs) => {
    const judged = oligometastaticCount(given);
    expect([judged.verdict, judged.needs]).toEqual([verdict, needs]);
  });

  it("says that the number is unknown, not that it is too high", () => {
    const { reasons } = oligometastaticCount({ allSitesTreatable: true });
    expect(reasons[0]).toEqual({
      code: "number-of-metastases-unknown",
      verdict: "unknown",
      standing: "primary",
      limit: fiveMetastases.atMost,
    });
    expect(oligometastaticCount({}).reasons[1]).toEqual({
      code: "all-sites-treatable-unknown",
      verdict: "unknown",
      standing: "primary",
      policy: "estro-astro-2020-five",
    });
    expect(oligometastaticCount(facts({ extrathoracicMetastases: undefined })).reasons[0]?.code).toBe(
      "number-of-metastases-unknown",
    );
    expect(oligometastaticCount(facts({ lungMetastases: undefined })).reasons[0]?.code).toBe(
      "number-of-metastases-unknown",
    );
    expect(oligometastaticCount(facts({ lungMetastases: range(4, 6) })).reasons[0]).toMatchObject({
      code: "number-of-metastases",
      verdict: "unknown",
      count: range(4, 6),
    });
    expect(oligometastaticCount(facts({ allSitesTreatable: false })).reasons[1]).toMatchObject({
      verdict: "unmet",
      treatable: false,
    });
  });

  it("sets the limit at three under that policy", () => {
    expect(oligometastaticCount(facts(), threeMetastases).verdict).toBe("met");
    expect(oligometastaticCount(facts({ lungMetastases: range(4) }), threeMetastases).verdict).toBe("unmet");
    expect(threeMetastases.id).toBe("three");
    expect([fiveMetastases.atMost.source.id, threeMetastases.atMost.source.id]).toEqual(["lievens-2020", "rim-2024"]);
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ lungMetastases: 3 }, "each count must be an object with named fields, got 3"],
    [{ lungMetastases: range(-1, 2) }, "the least must be a whole number of at least 0, got -1"],
    [{ extrathoracicMetastases: range(2, 1) }, "the most must be a whole number of at least 2, got 1"],
    [{ allSitesTreatable: "yes" }, 'allSitesTreatable must be true or false, got "yes"'],
  ])("refuses %o", (wrong, message) => {
    expect(() => oligometastaticCount(wrong as never)).toThrow(`Cannot count metastases: ${message}`);
  });
});

it.each([
  [null, "the policy must be an object with named fields, got null"],
  [true, "the policy must be an object with named fields, got true"],
  [{ id: "own" }, "the limit of the policy must be an object with named fields, got undefined"],
])("refuses the policy %o", (policy, message) => {
  expect(() => oligometastaticCount({}, policy as never)).toThrow(`Cannot count metastases: ${message}`);
});
