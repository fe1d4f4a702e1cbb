import { describe, expectTypeOf, it } from "vitest";
import type { CaseFact } from "../../src/case/fact.ts";
import { allOf, anyOf } from "../../src/evidence/combine.ts";
import { decided, type Judgment, undecided } from "../../src/evidence/judgment.ts";
import { existing } from "../../src/internal/guards.ts";

interface Liver {
  "liver-remnant": { readonly remnant: number };
}
interface Nodes {
  "nodes-proven": { readonly stations: readonly string[] };
}
declare const liver: Judgment<Liver>;
declare const nodes: Judgment<Nodes>;

describe("a judgment", () => {
  it("needs something exactly when it is unknown", () => {
    if (liver.verdict === "unknown") expectTypeOf(liver.needs).toEqualTypeOf<readonly [CaseFact, ...CaseFact[]]>();
    else expectTypeOf(liver.needs).toEqualTypeOf<readonly []>();
    const basis = { reasons: [], restsOn: "primary", assumed: [] } as const;
    // @ts-expect-error a definite answer needs nothing
    const definite: Judgment<Liver> = { ...basis, verdict: "met", needs: ["lesions"] };
    // @ts-expect-error an open answer says what would close it
    const open: Judgment<Liver> = { ...basis, verdict: "unknown", needs: [] };
    void [definite, open];
  });

  it("is made from a reason of its own file, with the payload of its code", () => {
    decided<Liver>({ code: "liver-remnant", verdict: "met", standing: "primary", remnant: 31 });
    // @ts-expect-error a code that the file does not declare
    decided<Liver>({ code: "liver-too-small", verdict: "met", standing: "primary", remnant: 31 });
    // @ts-expect-error the remnant is missing
    decided<Liver>({ code: "liver-remnant", verdict: "met", standing: "primary" });
    // @ts-expect-error an unknown reason does not decide
    decided<Liver>({ code: "liver-remnant", verdict: "unknown", standing: "primary", remnant: 31 });
    // @ts-expect-error a definite reason does not leave open
    undecided<Liver>({ code: "liver-remnant", verdict: "met", standing: "primary", remnant: 31 }, ["lesions"]);
    // @ts-expect-error an open judgment names at least one fact
    undecided<Liver>({ code: "liver-remnant", verdict: "unknown", standing: "primary", remnant: 31 }, []);
  });
});

describe("joined judgments", () => {
  it("keep the codes of all their parts, and each code its payload", () => {
    for (const joined of [allOf([liver, nodes]), anyOf([liver, nodes])]) {
      const reason = existing(joined.reasons[0]);
      expectTypeOf(reason.code).toEqualTypeOf<"liver-remnant" | "nodes-proven">();
      if (reason.code === "liver-remnant") expectTypeOf(reason.remnant).toEqualTypeOf<number>();
      else expectTypeOf(reason.stations).toEqualTypeOf<readonly string[]>();
      // @ts-expect-error a code of neither part
      void (reason.code === "effusion");
    }
  });

  it("take judgments only", () => {
    // @ts-expect-error a verdict is not a judgment
    allOf(["met"]);
    // @ts-expect-error nor is one judgment a list
    anyOf(liver);
  });
});
