import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidacy } from "../../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../../src/candidacy/candidacyPolicies.table.ts";
import { anyCandidate } from "../anyCandidate.ts";

describe("the cautions of any case", () => {
  it("change no verdict: without them the pillars and the scope give the same", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const { verdict, scope, pillars } = candidacy(candidate, documentPolicy);
        const answers = Object.values(pillars).map((pillar) => pillar.verdict);
        const joined = answers.includes("unmet")
          ? "not-candidate"
          : answers.includes("unknown")
            ? "undetermined"
            : "candidate";
        expect(verdict).toBe(scope.verdict === "met" ? joined : "undetermined");
      }),
    );
  });

  it("and the strict policy never pass what the default does not", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        if (candidacy(candidate, strictPolicy).verdict !== "candidate") return;
        expect(candidacy(candidate, documentPolicy).verdict).toBe("candidate");
      }),
      { numRuns: 1_000 },
    );
  });

  it("name facts, a standing, and a source where it is no convention", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        for (const { facts, standing, source } of candidacy(candidate).cautions) {
          expect(facts.length).toBeGreaterThan(0);
          if (standing !== "convention") expect(source).toBeDefined();
        }
      }),
    );
  });
});
