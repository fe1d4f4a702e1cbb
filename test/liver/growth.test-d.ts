import { doublingTime } from "../../src/biology/growth.ts";
import { chan2006 } from "../../src/liver/chan2006.ts";
import { kineticGrowthRate } from "../../src/liver/kineticGrowthRate.ts";
import { relativeGrowthRate } from "../../src/liver/relativeGrowthRate.ts";
import { remnantToBodyWeight } from "../../src/liver/remnantToBodyWeight.ts";
import { volumeGrowthRate } from "../../src/liver/volumeGrowthRate.ts";
import { kilograms } from "../../src/units/mass.ts";
import { days, weeks } from "../../src/units/time.ts";
import { milliliters } from "../../src/units/volume.ts";
import { measured } from "./shares.ts";

const points = kineticGrowthRate(measured(20), measured(28), weeks(4)).pointsPerWeek;
let daily = relativeGrowthRate(milliliters(300), milliliters(310), days(7));
// @ts-expect-error points of the liver a week are not percent of the remnant a day
daily = points;
// @ts-expect-error milliliters a day are not percent of the remnant a day
daily = volumeGrowthRate(milliliters(300), milliliters(310), days(7));
doublingTime(daily);
// @ts-expect-error days are not weeks
kineticGrowthRate(measured(20), measured(28), days(28));
// @ts-expect-error grams are not milliliters
remnantToBodyWeight(chan2006(kilograms(70), "male"), kilograms(70));
