import { expect, it } from "vitest";
import { inCase, lesionsOf } from "../../src/plan/lesionsOf.ts";
import { operationsOf } from "../../src/plan/operationsOf.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { countedUnitsPolicy } from "../../src/plan/planPolicy.ts";
import { diameterMargin } from "../../src/resection/marginPolicies.table.ts";
import { best, hilarIn, insideAirway, superficial } from "./planned.ts";

const resultOf = (lesions: Parameters<typeof best>[0], options?: PlanOptions) => {
  const { plan, setting } = best(lesions, options);
  return lesionsOf(plan, operationsOf(plan, setting), setting);
};

it("writes paths of a lesion as paths of the case, each once", () => {
  expect(inCase(2, ["depthMm", "plan.surgeonStatement.completeResection", "depthMm"])).toEqual([
    "lesions.2.depthMm",
    "plan.surgeonStatement.completeResection",
  ]);
});

it("says why of each lesion", () => {
  const [wedged, open, benign, vanished] = resultOf([
    superficial("right-lower", { id: "a" }),
    insideAirway("right-upper"),
    superficial("right-lower", { nature: "benign" }),
    superficial("right-lower", { course: "vanished" }),
  ]);
  expect(wedged).toMatchObject({ lesion: 0, id: "a", procedure: "wedge", margin: { millimeters: 23, endsAt: "rind" } });
  expect(wedged?.reasons.map(({ code }) => code)).toEqual(["within-outer-rind"]);
  expect(open?.reasons.map(({ code }) => code)).toEqual(["nothing-surely-clears", "endobronchial"]);
  expect(open?.reasons[0]).toMatchObject({ verdict: "unknown", standing: "convention" });
  expect(open).not.toHaveProperty("id");
  expect(benign).toMatchObject({ procedure: "none", reasons: [{ code: "benign", verdict: "met" }], needs: [] });
  expect(vanished).toMatchObject({ reasons: [{ code: "vanished", verdict: "unknown" }], needs: ["plan.stages"] });
});

it("names how a lesion is treated without surgery", () => {
  const [left] = resultOf([insideAirway("right-upper")], { withoutSurgery: { modality: "ablation" } });
  expect(left).toEqual({
    lesion: 0,
    procedure: "without-surgery",
    reasons: [{ code: "without-surgery", verdict: "unmet", standing: "convention", modality: "ablation" }],
    needs: [],
  });
});

it("names no margin where the one needed depends on a size that was not measured", () => {
  const policy = { ...countedUnitsPolicy, resection: { ...countedUnitsPolicy.resection, margin: diameterMargin } };
  const { plan, setting } = best([hilarIn("right-lower", { diameterMm: undefined })], { policy }, { favorable: [0] });
  const [lobectomy] = lesionsOf(plan, operationsOf(plan, setting), setting);
  expect(lobectomy?.procedure).not.toBe("undetermined");
  expect(lobectomy).not.toHaveProperty("margin");
});
