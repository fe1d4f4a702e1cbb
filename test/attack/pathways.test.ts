import { afterAll, expect, it } from "vitest";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { type Chance, chance } from "./draw.ts";
import { count, Tally } from "./tally.ts";

const tally = new Tally("pathways");
afterAll(() => tally.write());

/** Where a threshold of any pathway lies, and what lies on both sides of all of them. */
function valuesOf(measure: string): readonly number[] {
  const lines = new Set<number>();
  const proxy = fitnessPathways.flatMap((pathway) => Object.values(pathway.thresholds).map(({ value }) => value));
  for (const value of proxy) lines.add(value);
  const sorted = [...lines].sort((one, other) => one - other);
  const most =
    measure.includes("Saturation") || measure.includes("saturation") ? 100 : measure === "fev1Liters" ? 8 : 95;
  const inside = sorted.filter((value) => value >= (measure === "fev1Liters" ? 0.2 : 0) && value <= most);
  return [...inside, ...inside.map((value) => value + 0.05), ...inside.map((value) => Math.max(0.15, value - 0.05))];
}

const measures = [
  "fev1PercentPredicted",
  "fev1Liters",
  "dlcoPercentPredicted",
  "ppoFev1PercentPredicted",
  "ppoDlcoPercentPredicted",
  "stairClimbMeters",
  "shuttleWalkMeters",
  "peakVo2MlPerKgPerMin",
  "peakVo2PercentPredicted",
  "ppoVo2MlPerKgPerMin",
  "ppoVo2PercentPredicted",
  "restingSaturationPercent",
  "saturationDropPercent",
] as const;
const values = Object.fromEntries(
  measures.map((measure) => [
    measure,
    measure === "shuttleWalkMeters" ? [100, 249, 250, 399, 400, 401, 600] : valuesOf(measure),
  ]),
);

type Facts = Record<string, unknown>;

function filled(random: Chance, facts: Facts): Facts {
  const full: Facts = { ...facts };
  for (const measure of measures) full[measure] ??= random.oneOf(values[measure] as readonly number[]);
  full.plannedExtent ??= random.oneOf(["sublobar", "lobectomy", "bilobectomy", "pneumonectomy"]);
  const cardiac = { ...(facts.cardiac as Facts | undefined) };
  for (const name of ["coronaryDisease", "strokeOrTia", "highRiskEvaluation"]) cardiac[name] ??= random.often(0.5);
  cardiac.creatinineUmolPerL ??= random.oneOf([80, 176, 177, 178, 300]);
  return { ...full, cardiac };
}

function drawn(random: Chance): Facts {
  const full = filled(random, {});
  const stated = random.next();
  const facts: Facts = {};
  for (const [name, value] of Object.entries(full)) if (random.often(stated)) facts[name] = value;
  if (facts.cardiac !== undefined) {
    facts.cardiac = Object.fromEntries(Object.entries(facts.cardiac as Facts).filter(() => random.often(0.7)));
  }
  return facts;
}

it("a pathway answers with absent facts what every filling answers, and needs what changes the answer", () => {
  const random = chance(5);
  for (let cases = 0; cases < count(3_000); cases += 1) {
    const facts = drawn(random);
    for (const published of fitnessPathways) {
      const pathway = { ...published, absentFacts: "needed" } as typeof published;
      const run = (given: Facts) => runPathway(pathway, given as FitnessFacts);
      const { judgment } = run(facts);
      const shown = `${published.id} ${JSON.stringify(facts)}`;
      const answers = new Set<string>();
      for (let at = 0; at < 40; at += 1) answers.add(run(filled(random, facts)).judgment.verdict);
      tally.add("a definite answer of a pathway holds for every filling of what is absent", 40);
      if (judgment.verdict !== "unknown" && (answers.size > 1 || !answers.has(judgment.verdict)))
        tally.fail(
          "a definite answer of a pathway holds for every filling of what is absent",
          `${judgment.verdict} against ${[...answers]} ${shown}`,
        );
      tally.add("an open pathway names what it needs, and it is absent");
      if ((judgment.verdict === "unknown") !== judgment.needs.length > 0)
        tally.fail("an open pathway names what it needs, and it is absent", shown);
      if (judgment.verdict === "unknown" && answers.size === 1 && !answers.has("unknown")) {
        // Chance may have missed the filling that differs: many more are tried.
        for (let at = 0; at < 3_000 && answers.size === 1; at += 1)
          answers.add(run(filled(random, facts)).judgment.verdict);
        tally.add("a pathway that is open has fillings of both answers");
        if (answers.size === 1)
          tally.fail(
            "a pathway that is open has fillings of both answers",
            `${[...answers]} ${judgment.needs} ${shown}`,
          );
      }
    }
  }
  expect(tally.failures).toEqual([]);
});
