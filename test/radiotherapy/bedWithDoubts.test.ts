import { describe, expect, it } from "vitest";
import { bedWithDoubts } from "../../src/radiotherapy/bedWithDoubts.ts";
import { linearQuadraticCaution, linearQuadraticCellData } from "../../src/radiotherapy/linearQuadraticDoubts.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";

describe("bedWithDoubts", () => {
  it("flags a doubtful dose per fraction and does not switch the model", () => {
    const answer = bedWithDoubts(schedule(4, gray(12)), alphaBeta(10));
    expect(answer.bed).toBeCloseTo(105.6, 9);
    expect(answer.doubts).toEqual([linearQuadraticCellData, linearQuadraticCaution]);
  });
});
