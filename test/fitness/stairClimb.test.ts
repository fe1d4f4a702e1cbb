import { describe, expect, it } from "vitest";
import {
  shuttleFor15,
  shuttleWalkDistance,
  stairAltitudeHigh,
  stairAltitudeLow,
  stairClimbAltitude,
  stairClimbSpeed,
  stairSpeedFor15,
  stairSpeedFor20,
} from "../../src/fitness/stairClimb.ts";
import { meters } from "../../src/units/length.ts";
import { inPrint } from "./inPrint.ts";

describe("stairs and shuttles", () => {
  it("turns steps into height, height and time into speed, shuttles into distance", () => {
    expect(stairClimbAltitude(140, meters(0.16))).toBeCloseTo(22.4, 10);
    expect(stairClimbAltitude(0, meters(0.16))).toBe(0);
    expect(stairClimbSpeed(meters(20), 80)).toBe(15);
    expect(stairClimbSpeed(meters(0), 80)).toBe(0);
    expect(shuttleWalkDistance(40)).toBe(400);
    expect(shuttleWalkDistance(0)).toBe(0);
  });

  it("has thresholds with a source", () => {
    expect([stairAltitudeLow, stairAltitudeHigh, stairSpeedFor20, stairSpeedFor15, shuttleFor15].map(inPrint)).toEqual([
      ">= 12 meter, primary, brunelli-2008",
      ">= 22 meter, primary, brunelli-2008",
      ">= 15 meter-per-minute, primary, koegelenberg-2008",
      ">= 12 meter-per-minute, primary, koegelenberg-2008",
      "> 400 meter, primary, win-2006",
    ]);
  });

  it.each([
    [
      () => stairClimbAltitude(1.5, meters(0.16)),
      "work out the height climbed: the number of steps must be a whole number of at least 0, got 1.5",
    ],
    [
      () => stairClimbAltitude(-1, meters(0.16)),
      "work out the height climbed: the number of steps must be a whole number of at least 0, got -1",
    ],
    [
      () => stairClimbAltitude(10, meters(0)),
      "work out the height climbed: the height of a step must be a number above 0, got 0",
    ],
    [
      () => stairClimbSpeed(-1 as never, 80),
      "work out the speed of a climb: the height must be a number from 0 to 200, got -1",
    ],
    [
      () => stairClimbSpeed(meters(20), 0),
      "work out the speed of a climb: the time in seconds must be a number above 0, got 0",
    ],
    [
      () => shuttleWalkDistance(-1),
      "convert shuttles: the number of shuttles must be a whole number from 0 to 200, got -1",
    ],
  ])("refuses what is not possible (%#)", (run, message) => {
    expect(run).toThrow(new RangeError(`Cannot ${message}`));
  });
});
