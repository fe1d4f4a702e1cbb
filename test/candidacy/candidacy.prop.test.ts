import fc from "fast-check";
import { expect, it } from "vitest";
import { type Candidacy, candidacy } from "../../src/candidacy/candidacy.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { existing } from "../../src/internal/guards.ts";
import { anyCandidate, deepFreeze, factPaths, without } from "./anyCandidate.ts";

const anyPolicy = fc.constantFrom(documentPolicy, strictPolicy, thomfordPolicy, petrellaPolicy, kanzakiPolicy);
const parts = (result: Candidacy) => [...Object.values(result.pillars), result.scope, result.alternative];
const runs = { numRuns: 400 };

it("answers every case the types allow in plain finite data, and leaves case and policy as they were", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, (candidate, policy) => {
      const before = structuredClone(candidate);
      const result = candidacy(deepFreeze(candidate), deepFreeze(policy));
      expect(candidate).toEqual(before);
      expect(structuredClone(result)).toStrictEqual(result);
      // JSON turns NaN and Infinity into null, and drops what is undefined.
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(candidacy(candidate, policy)).toEqual(result);
    }),
    runs,
  );
});

it("needs something exactly where it does not know", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, (candidate, policy) => {
      const result = candidacy(candidate, policy);
      for (const { verdict, needs } of parts(result)) {
        expect(needs.length > 0).toBe(verdict === "unknown");
        expect(new Set(needs).size).toBe(needs.length);
      }
      for (const { assumed } of [...parts(result), result]) expect(new Set(assumed).size).toBe(assumed.length);
      if (result.scope.verdict !== "unmet") expect(result.needs.length > 0).toBe(result.verdict === "undetermined");
      else expect(result).toMatchObject({ verdict: "undetermined", needs: [] });
    }),
    runs,
  );
});

it("is the conjunction of its pillars, within the scope", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, (candidate, policy) => {
      const result = candidacy(candidate, policy);
      const asked = [
        ...Object.values(result.pillars),
        ...(policy.alternative === "pillar" ? [result.alternative] : []),
      ].map(({ verdict }) => verdict);
      if (result.scope.verdict !== "met") expect(result.verdict).toBe("undetermined");
      else if (asked.includes("unmet")) expect(result.verdict).toBe("not-candidate");
      else expect(result.verdict).toBe(asked.includes("unknown") ? "undetermined" : "candidate");
    }),
    runs,
  );
});

/** Facts that are stated and may still have to be looked at again: a worse answer than "normal", or a range. */
const assessedAgain =
  /^(chest\.(nodes|pleura|lesionListComplete)|primary\.status|lungFunction\.measuredOn|lungs\.absentSince|systemicAlternative\.better|plan\.(stages|surgeonStatement\.\w+)|staging|liver\..*|lesions|lesions\.\d+\.nature)$/;

it("needs only facts that are absent, or can be assessed again", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, (candidate, policy) => {
      const result = candidacy(candidate, policy);
      for (const path of [...parts(result).flatMap(({ needs }) => needs), ...result.needs])
        if (!assessedAgain.test(path)) expect([path, valueAt(candidate, path)]).toEqual([path, undefined]);
    }),
    runs,
  );
});

it("never assumes a fact that is stated, nor any under a policy that assumes nothing", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, (candidate, policy) => {
      const result = candidacy(candidate, policy);
      for (const path of result.assumed)
        if (path !== "staging") expect([path, valueAt(candidate, path)]).toEqual([path, undefined]);
      if (policy === strictPolicy) expect(result.assumed).toEqual([]);
    }),
    runs,
  );
});

/**
 * Facts whose absence is read as "no": fissure and airway are findings, absent lung disease history, earlier resections
 * and liver operations are taken as none; the outer rind is taken to hold no larger vessel until one is listed. And
 * what changes the plan changes the question.
 */
const readAsNone =
  /^(plan|case|lungs|liver|lesions|patient$|patient\.lungEvents|extrathoracic\.sites$|extrathoracic\.sites\.\d+$|lesions\.\d+$|lesions\.\d+\.(crossesFissure|endobronchial|nature|course|id)$|lesions\.\d+\.adjacent)/;
const place = /^lesions\.\d+\.(lobe|segments|diameterMm|depthMm|pleuralSurface|intersegmentalPlaneMm)/;

it("never turns a pillar from met to unmet or back because one more fact is stated, but for what was assumed", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, fc.nat(), (candidate, policy, pick) => {
      const paths = factPaths(candidate).filter((path) => {
        const at = path.join(".");
        return !/\d$/.test(at) && (place.test(at) || !readAsNone.test(at));
      });
      if (paths.length === 0) return;
      const path = existing(paths[pick % paths.length]);
      const less = candidacy(without(candidate, path) as Candidate, policy);
      const more = candidacy(candidate, policy);
      for (const name of ["completeResection", "diseaseControl", "physiologicReserve"] as const) {
        const [before, after] = [less.pillars[name], more.pillars[name]];
        if (before.assumed.some((each) => each.startsWith(path.join(".")) || path.join(".").startsWith(each))) continue;
        if (before.verdict === "met") expect([path.join("."), name, after.verdict]).not.toContain("unmet");
        if (before.verdict === "unmet") expect([path.join("."), name, after.verdict]).not.toContain("met");
      }
    }),
    { numRuns: 1500 },
  );
});

it("never worsens the reserve when FEV1 or DLCO rises", () => {
  const order = ["unmet", "unknown", "met"];
  const measures = fc.constantFrom("fev1PercentPredicted" as const, "dlcoPercentPredicted" as const);
  fc.assert(
    fc.property(anyCandidate, measures, fc.double({ min: 0, max: 80, noNaN: true }), (candidate, measure, gain) => {
      const value = candidate.lungFunction?.[measure] ?? undefined;
      if (value === undefined) return;
      const better = {
        ...candidate,
        lungFunction: { ...candidate.lungFunction, [measure]: value + gain },
      } as Candidate;
      const at = (each: Candidate) => order.indexOf(candidacy(each).pillars.physiologicReserve.verdict);
      expect(at(better)).toBeGreaterThanOrEqual(at(candidate));
    }),
    runs,
  );
});

it("does not depend on the order of the lesions", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, (candidate, policy) => {
      const reversed = { ...candidate, lesions: candidate.lesions && [...candidate.lesions].reverse() };
      const verdictsOf = (each: Candidate) => parts(candidacy(each, policy)).map(({ verdict }) => verdict);
      const ids = (candidate.lesions ?? []).map(({ lobe }) => lobe);
      if (candidate.plan?.stages && new Set(ids).size > 1) return;
      expect(verdictsOf(reversed as Candidate)).toEqual(verdictsOf(candidate));
    }),
    runs,
  );
});

it("keeps every predicted value between nothing and what was measured, and every cost within what functions", () => {
  fc.assert(
    fc.property(anyCandidate, anyPolicy, (candidate, policy) => {
      const { cost, pillars } = candidacy(candidate, policy);
      expect(cost.removed.least).toBeLessThanOrEqual(cost.removed.most);
      expect(cost.removed.least).toBeGreaterThanOrEqual(0);
      expect(cost.removed.most).toBeLessThanOrEqual(cost.functioning);
      for (const reason of pillars.physiologicReserve.reasons) {
        if (reason.code !== "predicted-function") continue;
        expect(reason.predicted.least).toBeGreaterThanOrEqual(0);
        expect(reason.predicted.least).toBeLessThanOrEqual(reason.predicted.most);
        expect(reason.predicted.most).toBeLessThanOrEqual(reason.measured * (1 + 1e-12));
      }
    }),
    runs,
  );
});

function valueAt(candidate: Candidate, path: string): unknown {
  const value = path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], candidate);
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
