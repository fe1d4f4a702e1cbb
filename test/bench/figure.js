import { appendFileSync } from "node:fs";

/**
 * Prints a figure beside its budget. `npm run bench` keeps those that have one, or that are named for the page, in
 * docs/validation.md.
 *
 * @param {string} what - what was measured
 * @param {string} measured - the figure with its unit
 * @param {string} [budget] - its budget; left out, it has none
 */
export function figure(what, measured, budget = "") {
  console.log(`${what}: ${measured}${budget === "" ? "" : ` (budget: ${budget})`}`);
  const file = process.env.BENCH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify([what, budget, measured])}\n`);
}
