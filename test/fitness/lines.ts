import { expect } from "vitest";
import type { Threshold } from "../../src/evidence/threshold.ts";
import type { FitnessPathway } from "../../src/fitness/fitnessResult.ts";

/** A line in one string: sign, number, unit, standing, source. It has to name its people and its place in the source. */
export function line({ value, unit, passes, side, population, source, locator, standing }: Threshold): string {
  expect(population.length).toBeGreaterThan(10);
  expect(locator.length).toBeGreaterThan(7);
  const sign = { above: { inclusive: ">=", exclusive: ">" }, below: { inclusive: "<=", exclusive: "<" } }[passes][side];
  return `${sign} ${value} ${unit}, ${standing}, ${source.id}`;
}

/** A pathway in one string; it has to name the people it was written for. */
export function named({ id, source, population, supersededBy }: FitnessPathway): string {
  expect(population).toMatch(/resection|lung cancer|metastasectomy/);
  if (supersededBy !== undefined) expect(supersededBy).toMatch(/guideline/);
  return `${id}, ${source.id}${supersededBy === undefined ? "" : ", superseded"}`;
}
