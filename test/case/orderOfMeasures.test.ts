import { afterAll, beforeAll, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { type ReserveMeasure, reserveMeasures } from "../../src/case/orderOfMeasures.ts";
import { reserveChart } from "../../src/figures/reserveChart.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { exampleCase } from "../figures/exampleCases.ts";

// The list is turned round for as long as these tests last: what else would print an order of its own?
beforeAll(() => void (reserveMeasures as readonly ReserveMeasure[] as ReserveMeasure[]).reverse());
afterAll(() => void (reserveMeasures as readonly ReserveMeasure[] as ReserveMeasure[]).reverse());

const candidate = exampleCase("second-operation-lung-disease");

/** Every row below a head with both measurements, by the names of its columns. */
const rowsOf = (brief: string) =>
  brief.split("\n\n").flatMap((block) => {
    const [head = [], , ...cells] = block.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    const [fev1, dlco] = ["FEV1", "DLCO"].map((name) => head.findIndex((cell) => cell.startsWith(name)));
    return fev1 === undefined || dlco === undefined || fev1 < 0 || dlco < 0
      ? []
      : cells.map((row) => ({ order: fev1 - dlco, fev1: row[fev1] ?? "", dlco: row[dlco] ?? "" }));
  });

it("moves heads and cells of every table together when the order of the measurements changes", () => {
  const rows = rowsOf(tumorBoardBrief(candidate, review(candidate), { detail: "full" }));
  expect(rows.length).toBeGreaterThan(8);
  for (const { order } of rows) expect(order).toBe(1);
  // This patient's FEV1 is 71 %, the DLCO 43 %, and every operation takes the same share of both.
  for (const { fev1, dlco } of rows.filter((row) => /\d/.test(row.fev1) && /\d/.test(row.dlco))) {
    expect(Number.parseFloat(fev1), `${fev1} beside ${dlco}`).toBeGreaterThan(Number.parseFloat(dlco));
  }
});

it("moves the rows of the drawing as well", () => {
  const drawn = reserveChart(candidate, review(candidate));
  expect(drawn.indexOf(">DLCO<")).toBeGreaterThan(0);
  expect(drawn.indexOf(">DLCO<")).toBeLessThan(drawn.indexOf(">FEV1<"));
});

it("moves the reasons of the judgment, and the readings of what was measured in liters", () => {
  const { reasons } = candidacy(candidate).pillars.physiologicReserve;
  expect(reasons.flatMap((reason) => ("measure" in reason ? [reason.measure] : []))).toEqual(["dlco", "fev1"]);
  const raw = exampleCase("kidney-central");
  const page = tumorBoardBrief(raw, review(raw), { detail: "full" });
  const [transfer, liters] = ["|Transfer factor 7.9", "|FEV1 3.22"].map((row) => page.indexOf(row));
  expect(transfer).toBeGreaterThan(0);
  expect(transfer).toBeLessThan(liters as number);
});
