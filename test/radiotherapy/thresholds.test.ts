import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Unchecked } from "../setup/unchecked.ts";

/** What the files of the chapter export, behind the door or not. */
const files = await Promise.all(
  readdirSync("src/radiotherapy").map((file) => import(resolve("src/radiotherapy", file))),
);
const m: Record<string, unknown> = Object.assign({}, ...files);

/** Every exported threshold of the chapter: value, unit, side, standing and who drew it, as the sources print them. */
const printed: Record<string, string> = {
  linearQuadraticCellData: "6 gray below exclusive primary iwata-2013",
  linearQuadraticCaution: "10 gray below inclusive secondary hypofraccalc",
  linearQuadraticStrongCaution: "15 gray below inclusive secondary hypofraccalc",
  linearQuadraticBrenner: "18 gray below inclusive primary brenner-2008",
  tcd90Metastases: "160 biologically-effective-dose above inclusive primary guckenberger-2016",
  tcd90PrimaryLungCancer: "176 biologically-effective-dose above inclusive primary guckenberger-2016",
  hundredGrayOnishi2004: "100 biologically-effective-dose above inclusive primary onishi-2004",
  hundredGrayOnishi2007: "100 biologically-effective-dose above inclusive primary onishi-2007",
  hundredGrayGuckenberger2009: "100 biologically-effective-dose above exclusive primary guckenberger-2009",
  hundredGrayCco: "100 biologically-effective-dose above inclusive primary cco-sabr",
  highDoseCco: "146 biologically-effective-dose below inclusive primary cco-sabr",
  zhaoEdgeDose: "86 biologically-effective-dose above exclusive primary zhao-2016",
  zhaoTumorVolume: "8.3 milliliter below exclusive primary zhao-2016",
  senthiNormalTissueDose: "210 biologically-effective-dose below inclusive primary senthi-2013",
  sunsetHotSpot: "120 percent below inclusive primary sunset-2024",
  hilusDistance: "10 millimeter above exclusive primary hilus-2021",
};

const thresholds = Object.entries(m).filter((entry): entry is [string, Unchecked] => {
  const value: unknown = entry[1];
  return typeof value === "object" && value !== null && "passes" in value;
});

describe("the thresholds of radiotherapy", () => {
  it("are these", () => {
    const spelled = thresholds.map(([name, t]) => [
      name,
      `${t.value} ${t.unit} ${t.passes} ${t.side} ${t.standing} ${t.source.id}`,
    ]);
    expect(Object.fromEntries(spelled)).toEqual(printed);
  });

  it("say for whom they were drawn and where they stand", () => {
    for (const [, t] of thresholds) {
      expect(t.population).toMatch(/\w{4}/);
      expect(t.locator).toMatch(/\w{4}/);
    }
  });
});
