import { expect, it } from "vitest";
import * as formulas from "../../src/liver/liverVolumeFormulas.ts";

it("prints each formula as its source does", () => {
  expect(
    Object.values(formulas)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, slope, intercept, surfaces, pairing, leastSquareMeters, standing, source }) => [
        id,
        slope,
        intercept,
        surfaces.length,
        pairing,
        leastSquareMeters,
        standing,
        source.id,
      ]),
  ).toEqual([
    ["feng-2017", 758.259, -124.272, 7, "not-stated", 1.2, "primary", "feng-2017"],
    ["heinemann-1999", 1072.8, -345.7, 7, "not-stated", 1.2, "primary", "heinemann-1999"],
    ["korean-2013-dubois", 908.204, -464.728, 1, "tied", 1.2, "primary", "korean-donors-1000"],
    ["korean-2013-mosteller", 893.485, -439.169, 1, "tied", 1.2, "primary", "korean-donors-1000"],
    ["urata-1995", 706.2, 2.4, 7, "not-stated", 0.1, "secondary", "urata-1995"],
    ["vauthey-2002", 1267.28, -794.41, 7, "by-habit", 1.2, "secondary", "vauthey-2002"],
  ]);
});

it("says for whom and where", () => {
  for (const { population, locator } of Object.values(formulas)) {
    expect(population).toMatch(/adults|people|autopsies|donors/);
    expect(locator).toMatch(/abstract|reprinted/);
  }
});
