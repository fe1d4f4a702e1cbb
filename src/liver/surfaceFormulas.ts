import { admiralBsa } from "../evidence/sources/liver.table.ts";
import type { SurfaceFormula } from "./bodySurfaceArea.ts";

/** Mosteller: the square root of height times weight over 3600. */
export const mosteller: SurfaceFormula<"mosteller"> = {
  id: "mosteller",
  squareMeters: (heightCm, weightKg) => Math.sqrt((heightCm * weightKg) / 3600),
  source: admiralBsa,
  standing: "secondary",
};

/** DuBois and DuBois. */
export const duBois: SurfaceFormula<"dubois"> = {
  id: "dubois",
  squareMeters: (heightCm, weightKg) => 0.007184 * heightCm ** 0.725 * weightKg ** 0.425,
  source: admiralBsa,
  standing: "secondary",
};

/** Haycock. */
export const haycock: SurfaceFormula<"haycock"> = {
  id: "haycock",
  squareMeters: (heightCm, weightKg) => 0.024265 * heightCm ** 0.3964 * weightKg ** 0.5378,
  source: admiralBsa,
  standing: "secondary",
};

/** Gehan and George. */
export const gehanGeorge: SurfaceFormula<"gehan-george"> = {
  id: "gehan-george",
  squareMeters: (heightCm, weightKg) => 0.0235 * heightCm ** 0.42246 * weightKg ** 0.51456,
  source: admiralBsa,
  standing: "secondary",
};

/** Boyd, whose exponent of the weight in grams falls with the logarithm of that weight. */
export const boyd: SurfaceFormula<"boyd"> = {
  id: "boyd",
  squareMeters: (heightCm, weightKg) => {
    const weightG = 1000 * weightKg;
    return 0.0003207 * heightCm ** 0.3 * weightG ** (0.7285 - 0.0188 * Math.log10(weightG));
  },
  source: admiralBsa,
  standing: "secondary",
};

/** Fujimoto, Japanese people. */
export const fujimoto: SurfaceFormula<"fujimoto"> = {
  id: "fujimoto",
  squareMeters: (heightCm, weightKg) => 0.008883 * heightCm ** 0.663 * weightKg ** 0.444,
  source: admiralBsa,
  standing: "secondary",
};

/** Takahira, Japanese people. */
export const takahira: SurfaceFormula<"takahira"> = {
  id: "takahira",
  squareMeters: (heightCm, weightKg) => 0.007241 * heightCm ** 0.725 * weightKg ** 0.425,
  source: admiralBsa,
  standing: "secondary",
};
