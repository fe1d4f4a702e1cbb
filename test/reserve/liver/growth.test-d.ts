import { doublingTime } from "../../../src/biology/growth.ts";
import { chan2006 } from "../../../src/reserve/liver/chan2006.ts";
import { kineticGrowthRate } from "../../../src/reserve/liver/kineticGrowthRate.ts";
import { relativeGrowthRate } from "../../../src/reserve/liver/relativeGrowthRate.ts";
import { remnantToBodyWeight } from "../../../src/reserve/liver/remnantToBodyWeight.ts";
import { volumeGrowthRate } from "../../../src/reserve/liver/volumeGrowthRate.ts";
import { kilograms } from "../../../src/units/mass.ts";
import { days, weeks } from "../../../src/units/time.ts";
import { milliliters } from "../../../src/units/volume.ts";
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
