import { shuttleWalkRange, stairClimbRange } from "../case/ranges.table.ts";
import { brunelli2008, koegelenberg2008, win2006 } from "../evidence/sources/fitness.table.ts";
import { metAbove, metAtLeast, type Threshold } from "../evidence/threshold.ts";
import { finite, requireAbove, requireNumber, requireWhole } from "../internal/guards.ts";
import { meters } from "../units/length.ts";
import type { Quantity } from "../units/quantity.ts";

/** Height on stairs below it: complications twice, deaths 13 times as frequent as above 22 m. */
export const stairAltitudeLow: Threshold = /* @__PURE__ */ metAtLeast(12, "meter", {
  population: "640 candidates for major lung resection",
  source: brunelli2008,
  locator: "abstract: below 12 m",
  standing: "primary",
});

/** Height on stairs at or above it: the group with the fewest complications. */
export const stairAltitudeHigh: Threshold = /* @__PURE__ */ metAtLeast(22, "meter", {
  population: "640 candidates for major lung resection",
  source: brunelli2008,
  locator: "abstract: 22 m",
  standing: "primary",
});

/** Speed on stairs from which all 24 of 24 had a peak oxygen uptake of 20 mL/kg/min or more. */
export const stairSpeedFor20: Threshold = /* @__PURE__ */ metAtLeast(15, "meter-per-minute", {
  population: "candidates for lung resection",
  source: koegelenberg2008,
  locator: "abstract: 15 m/min, 24 of 24",
  standing: "primary",
});

/** Speed on stairs from which 39 of 40 had a peak oxygen uptake of 15 mL/kg/min or more. */
export const stairSpeedFor15: Threshold = /* @__PURE__ */ metAtLeast(12, "meter-per-minute", {
  population: "candidates for lung resection",
  source: koegelenberg2008,
  locator: "abstract: 12 m/min, 39 of 40",
  standing: "primary",
});

/** Shuttle walk above which all 55 of 55 had a peak oxygen uptake of 15 mL/kg/min or more. */
export const shuttleFor15: Threshold = /* @__PURE__ */ metAbove(400, "meter", {
  population: "125 patients with lung cancer",
  source: win2006,
  locator: "abstract: more than 400 m, 55 of 55",
  standing: "primary",
});

/**
 * Works out the height climbed on stairs.
 *
 * @param steps - steps climbed without a stop, a whole number of at least 0
 * @param stepHeightMeters - height of one step in meters, above 0
 * @returns the height in meters
 * @throws RangeError when a number is not possible
 * @example
 * ```ts
 * stairClimbAltitude(90, meters(0.155)); // => 13.95
 * ```
 */
export function stairClimbAltitude(steps: number, stepHeightMeters: Quantity<"meter">): Quantity<"meter"> {
  requireWhole("work out the height climbed", "the number of steps", steps, 0);
  requireAbove("work out the height climbed", "the height of a step", stepHeightMeters, 0);
  const height = steps * stepHeightMeters;
  requireNumber("work out the height climbed", "the result", height, ...stairClimbRange);
  return meters(height);
}

/**
 * Works out the speed of a climb.
 *
 * A fast climb goes with a high peak oxygen uptake, but does not replace its measurement: no pathway here takes it.
 *
 * @param altitude - height climbed in meters
 * @param seconds - time taken, above 0
 * @returns the speed in meters per minute
 * @throws RangeError when a number is not possible
 * @example
 * ```ts
 * stairClimbSpeed(meters(20), 76); // => 15.79
 * ```
 */
export function stairClimbSpeed(altitude: Quantity<"meter">, seconds: number): Quantity<"meter-per-minute"> {
  requireNumber("work out the speed of a climb", "the height", altitude, ...stairClimbRange);
  requireAbove("work out the speed of a climb", "the time in seconds", seconds, 0);
  return finite("work out the speed of a climb", (altitude / seconds) * 60) as Quantity<"meter-per-minute">;
}

/**
 * Converts shuttles to meters. One shuttle is 10 m, so the 25 shuttles of 2001 are 250 m and cannot replace 400 m.
 *
 * @param shuttles - shuttles walked, a whole number from 0 to 200
 * @returns the distance in meters
 * @throws RangeError when `shuttles` is no whole number from 0 to 200
 * @example
 * ```ts
 * shuttleWalkDistance(25); // => 250
 * ```
 */
export function shuttleWalkDistance(shuttles: number): Quantity<"meter"> {
  requireWhole("convert shuttles", "the number of shuttles", shuttles, 0, shuttleWalkRange[1] / 10);
  return meters(shuttles * 10);
}
