import { describe, expect, it } from "vitest";
import { nodesOf } from "../../src/board/nodesOf.ts";
import { caseOf } from "../candidacy/cases.ts";

const nodes = (chest: unknown, ...lesions: unknown[]) => nodesOf(caseOf({ chest, lesions }));
const verdictOf = (section: ReturnType<typeof nodes>, code: string) =>
  section.tissue.reasons.find((reason) => reason.code === code)?.verdict;

describe("the nodes", () => {
  it("are placed against the side of the lesions", () => {
    const chest = { nodes: "proven", stations: [{ station: "4R" }] };
    expect(nodes(chest, { lobe: "left-lower" }).status.analogy).toEqual(["N3-like"]);
    expect(nodes(chest, { segments: ["right-apical"] }).status.analogy).toEqual(["N2-like"]);
  });

  it("cannot be compared by side while a lesion has no lobe, and a benign one is left out", () => {
    const chest = { nodes: "proven", stations: [{ station: "4R" }] };
    expect(nodes(chest, { lobe: "left-lower" }, {}).status.analogy).toEqual(["N2-like", "N3-like"]);
    expect(nodes(chest, { lobe: "left-lower" }, { nature: "benign" }).status.analogy).toEqual(["N3-like"]);
  });

  it("keep apart what a report calls a station and the map does not", () => {
    const section = nodes({ nodes: "suspected", stations: [{ station: "subcarinal" }, { station: "7" }] });
    expect(section.unread).toEqual(["subcarinal"]);
    expect(section.status.regions).toEqual(["mediastinal"]);
  });

  it("are not recorded where no field says so", () => {
    expect(nodesOf(caseOf()).status.finding).toBe("not-recorded");
  });
});

describe("tissue", () => {
  const lobar = { adjacent: [{ structure: "bronchus", order: "lobar" }] };

  it.each([
    [[lobar], "met"],
    [[{ adjacent: [{ structure: "bronchus", order: "main" }] }], "met"],
    [
      [
        {
          adjacent: [
            { structure: "bronchus", order: "segmental" },
            { structure: "vessel", order: "main" },
          ],
        },
      ],
      "unmet",
    ],
    [[{ adjacent: [] }, {}], "unknown"],
    [[{}, lobar], "met"],
    [[], "unknown"],
  ])("is needed beside a main or lobar bronchus: %o", (lesions, verdict) => {
    expect(verdictOf(nodes(undefined, ...lesions), "lesion-central")).toBe(verdict);
  });

  it.each([
    [{ nodes: "suspected", stations: [{ station: "11L" }] }, "met"],
    [{ nodes: "proven", stations: [{ station: "4R" }, { station: "10R" }] }, "met"],
    [{ nodes: "proven", stations: [{ station: "4R" }] }, "unknown"],
    [{ nodes: "biopsy-negative", stations: [{ station: "11L" }] }, "unknown"],
    [{ nodes: "not-suspicious" }, "unmet"],
    [undefined, "unknown"],
  ])("is needed where hilar nodes look involved: %o", (chest, verdict) => {
    expect(verdictOf(nodes(chest), "hilar-nodes-suspected")).toBe(verdict);
  });

  it.each([
    [[12, 30], "unmet"],
    [[12, 31], "met"],
    [[12, undefined], "unknown"],
    [[31, undefined], "met"],
    [[undefined], "unknown"],
  ])("is needed where a lesion is large: %o", (diameters, verdict) => {
    const lesions = diameters.map((diameterMm) => ({ diameterMm }));
    expect(verdictOf(nodes(undefined, ...lesions), "lesion-large")).toBe(verdict);
  });
});
