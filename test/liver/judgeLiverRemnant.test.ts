import { describe, expect, it } from "vitest";
import { judgeLiverRemnant } from "../../src/liver/judgeLiverRemnant.ts";
import {
  articleCautiousLiverPolicy,
  articleLiverPolicy,
  kishiLiverPolicy,
  liverPolicies,
  vautheyLiverPolicy,
} from "../../src/liver/liverPolicies.table.ts";
import { percent } from "../../src/units/proportion.ts";

const healthy = (remnant: number) => ({ remnantPercent: percent(remnant), parenchyma: "healthy" }) as const;

describe("judgeLiverRemnant", () => {
  it("judges by the document's policy, and shows what the others that cover this liver say", () => {
    const judged = judgeLiverRemnant({ remnantPercent: percent(27), parenchyma: "chemotherapy-injured" });
    expect(judged).toMatchObject({ verdict: "unmet", needs: [], restsOn: "teaching-text", policiesDisagree: false });
    expect(judged.reasons).toMatchObject([{ distance: -3, policy: "article-20-30-40" }]);
    expect(judged.policies).toEqual([
      { policy: "article-20-30-40", verdict: "unmet" },
      { policy: "article-20-40-40", verdict: "unmet" },
      { policy: "shindoh-30", verdict: "unmet" },
    ]);
  });

  it("finds policies that disagree at the thresholds and between them", () => {
    expect(judgeLiverRemnant(healthy(19)).policiesDisagree).toBe(false);
    expect(judgeLiverRemnant(healthy(20)).policies).toEqual([
      { policy: "article-20-30-40", verdict: "met" },
      { policy: "article-20-40-40", verdict: "met" },
      { policy: "kishi-20", verdict: "unmet" },
      { policy: "vauthey-25", verdict: "unmet" },
      { policy: "shoup-25", verdict: "unmet" },
      { policy: "schindl-26.6", verdict: "unmet" },
    ]);
    expect(judgeLiverRemnant(healthy(20)).policiesDisagree).toBe(true);
    expect(judgeLiverRemnant(healthy(26)).policiesDisagree).toBe(true);
    expect(judgeLiverRemnant(healthy(27)).policiesDisagree).toBe(false);
  });

  it("judges by the policy it is given, beside those it is given", () => {
    const judged = judgeLiverRemnant(healthy(22), vautheyLiverPolicy, [kishiLiverPolicy]);
    expect(judged).toMatchObject({ verdict: "unmet", policiesDisagree: false });
    expect(judged.policies).toEqual([{ policy: "kishi-20", verdict: "met" }]);
    expect(judgeLiverRemnant(healthy(22), vautheyLiverPolicy, []).policies).toEqual([]);
  });

  it("does not call it a disagreement where a policy for one liver cannot answer for an unstated one", () => {
    const judged = judgeLiverRemnant({ remnantPercent: percent(45) });
    expect(judged.verdict).toBe("met");
    expect(judged.policies).toHaveLength(liverPolicies.length);
    expect(judged.policies.filter(({ verdict }) => verdict === "met").map(({ policy }) => policy)).toEqual([
      articleLiverPolicy.id,
      articleCautiousLiverPolicy.id,
    ]);
    expect(judged.policiesDisagree).toBe(false);
  });

  it("needs what is missing, absent and null alike", () => {
    for (const absent of [undefined, null]) {
      const judged = judgeLiverRemnant({ remnantPercent: absent, parenchyma: "healthy" } as never);
      expect(judged).toMatchObject({ verdict: "unknown", needs: ["liver.remnantPercent"], policiesDisagree: false });
      const unstated = judgeLiverRemnant({ remnantPercent: percent(25), parenchyma: absent } as never);
      expect(unstated).toMatchObject({ verdict: "unknown", needs: ["liver.parenchyma"] });
    }
  });

  it("refuses impossible facts in full words", () => {
    expect(() => judgeLiverRemnant({ remnantPercent: 270 as never })).toThrow(
      new RangeError("Cannot judge a liver remnant: the remnant must be a number from 0 to 100, got 270"),
    );
    expect(() => judgeLiverRemnant({ parenchyma: "cirrhotic" }, kishiLiverPolicy)).toThrow(
      new RangeError('Cannot judge a liver remnant: the liver must be one the policy kishi-20 covers, got "cirrhotic"'),
    );
    const refusal = (rest: string) => new RangeError(`Cannot judge a liver remnant: ${rest}`);
    expect(() => judgeLiverRemnant(healthy(22), articleLiverPolicy, null as never)).toThrow(
      refusal("the policies beside it must be a list, got null"),
    );
    for (const beside of [[{ id: "none" }], [null]]) {
      expect(() => judgeLiverRemnant(healthy(22), articleLiverPolicy, beside as never)).toThrow(
        refusal("each policy beside it must be an object with named fields, got undefined"),
      );
    }
    expect(() => judgeLiverRemnant({}, null as never)).toThrow(
      refusal("the policy must be an object with named fields, got null"),
    );
    expect(() => judgeLiverRemnant({}, { id: "none" } as never)).toThrow(
      refusal("the minimum remnants of the policy must be an object with named fields, got undefined"),
    );
    expect(() => judgeLiverRemnant(undefined as never)).toThrow(
      new RangeError("Cannot judge a liver remnant: the facts must be an object with named fields, got undefined"),
    );
  });
});
