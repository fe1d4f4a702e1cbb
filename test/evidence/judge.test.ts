import { describe, expect, it } from "vitest";
import { judge, verdictOf } from "../../src/evidence/judge.ts";

describe("judge", () => {
  it.each([
    [true, "met"],
    [false, "unmet"],
  ] as const)("%s is %s, and needs nothing", (answer, verdict) => {
    expect(judge("pleura", { pleura: "clear" }, answer, "secondary")).toStrictEqual({
      verdict,
      reasons: [{ code: "pleura", verdict, standing: "secondary", pleura: "clear" }],
      needs: [],
      restsOn: "secondary",
      assumed: [],
    });
  });

  it("is unknown where facts are missing, and names them", () => {
    expect(judge("pleura", {}, ["chest.pleura"])).toStrictEqual({
      verdict: "unknown",
      reasons: [{ code: "pleura", verdict: "unknown", standing: "convention" }],
      needs: ["chest.pleura"],
      restsOn: "convention",
      assumed: [],
    });
  });

  it("is open where a list of missing facts is given, be it empty", () => {
    expect(verdictOf([])).toBe("unknown");
    expect(verdictOf(["chest.pleura"])).toBe("unknown");
    expect([verdictOf(true), verdictOf(false)]).toEqual(["met", "unmet"]);
  });

  it("leaves out of the detail what is not known", () => {
    const [reason] = judge("place", { lesion: 0, lobe: undefined, depthMm: null }, true).reasons;
    expect(reason).toStrictEqual({ code: "place", verdict: "met", standing: "convention", lesion: 0 });
  });
});
