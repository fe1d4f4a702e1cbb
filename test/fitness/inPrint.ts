import { expect } from "vitest";
import type { Threshold } from "../../src/evidence/threshold.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import type { PathwayHead } from "../../src/fitness/fitnessResult.ts";
import type { FitnessPathway, PathwayNode } from "../../src/fitness/pathway.ts";

/** A threshold in one string: sign, number, unit, standing, source. It has to name its people and its place in the source. */
export function inPrint({ value, unit, passes, side, population, source, locator, standing }: Threshold): string {
  expect(population.length).toBeGreaterThan(10);
  expect(locator.length).toBeGreaterThan(7);
  const sign = { above: { inclusive: ">=", exclusive: ">" }, below: { inclusive: "<=", exclusive: "<" } }[passes][side];
  return `${sign} ${value} ${unit}, ${standing}, ${source.id}`;
}

/** Every threshold of a pathway, by name. */
export function allInPrint(thresholds: Readonly<Record<string, Threshold>>): readonly string[] {
  return Object.entries(thresholds).map(([name, threshold]) => `${name}: ${inPrint(threshold)}`);
}

/** A pathway in one string; it has to name the people it was written for. */
export function named({ id, source, population, supersededBy }: PathwayHead): string {
  expect(population).toMatch(/resection|lung cancer|metastasectomy/);
  if (supersededBy !== undefined) expect(supersededBy).toMatch(/guideline/);
  return `${id}, ${source.id}${supersededBy === undefined ? "" : ", superseded"}`;
}

/** Every endpoint of a figure, sorted, as it is laid out for some facts. */
export function endpointsOf(pathway: FitnessPathway, ...patients: readonly FitnessFacts[]): readonly string[] {
  const of = (node: PathwayNode<string>): readonly string[] =>
    "decision" in node ? [node.endpoint] : [node.endpoint, ...of(node.met), ...of(node.unmet)];
  return [...new Set(patients.flatMap((facts) => of(pathway.run(pathway.thresholds, facts))))].toSorted();
}
