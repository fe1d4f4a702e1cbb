import { describe, expect, it } from "vitest";
import { enlargedNode, largeLesion, nodalTissue } from "../../src/biology/nodalTissue.ts";

const nothing = {
  shortAxisMm: 6,
  uptakeAboveMediastinum: false,
  centralLesion: false,
  hilarNodesSuspected: false,
  largestLesionMm: 12,
};

describe("nodalTissue", () => {
  it.each([
    [{}, "unmet", []],
    [{ shortAxisMm: 10.1 }, "met", []],
    [{ shortAxisMm: 10 }, "unmet", []],
    [{ largestLesionMm: 30 }, "unmet", []],
    [{ largestLesionMm: 30.1 }, "met", []],
    [{ uptakeAboveMediastinum: true }, "met", []],
    [{ centralLesion: true }, "met", []],
    [{ hilarNodesSuspected: true }, "met", []],
    [{ shortAxisMm: undefined }, "unknown", ["chest.nodes"]],
    [{ uptakeAboveMediastinum: undefined }, "unknown", ["chest.nodes"]],
    [{ centralLesion: undefined }, "unknown", ["lesions"]],
    [{ hilarNodesSuspected: null }, "unknown", ["chest.stations"]],
    [{ largestLesionMm: null }, "unknown", ["lesions"]],
  ])("with %o it is %s", (change, verdict, needs) => {
    const judged = nodalTissue({ ...nothing, ...(change as object) });
    expect([judged.verdict, judged.needs]).toEqual([verdict, needs]);
    // The size of a node is read; the rest of the guideline is not.
    const read = "shortAxisMm" in (change as object) && verdict !== "unmet";
    expect(judged.restsOn).toBe(read ? "primary" : "unconfirmed");
  });

  it("says which nodes need tissue", () => {
    expect(nodalTissue(nothing).reasons).toEqual([
      { code: "node-enlarged", verdict: "unmet", standing: "primary", threshold: enlargedNode },
      { code: "node-takes-up-tracer", verdict: "unmet", standing: "unconfirmed", source: "de-leyn-2014" },
      { code: "lesion-central", verdict: "unmet", standing: "unconfirmed", source: "de-leyn-2014" },
      { code: "hilar-nodes-suspected", verdict: "unmet", standing: "unconfirmed", source: "de-leyn-2014" },
      { code: "lesion-large", verdict: "unmet", standing: "unconfirmed", threshold: largeLesion },
    ]);
    expect(nodalTissue({}).reasons.map((reason) => reason.verdict)).toEqual(Array(5).fill("unknown"));
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ shortAxisMm: -1 }, "the diameter must be a number from 0 to 400, got -1"],
    [{ largestLesionMm: "30" }, 'the diameter must be a number from 0 to 400, got "30"'],
    [{ centralLesion: "yes" }, 'lesion-central must be true or false, got "yes"'],
  ])("refuses %o", (wrong, message) => {
    expect(() => nodalTissue(wrong as never)).toThrow(`Cannot judge nodal tissue: ${message}`);
  });
});
