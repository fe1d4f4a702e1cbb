/**
 * Predicted, lower limit of normal and z-score of one index for random adults, on one core, beside a loop over plain
 * arrays written by hand for this one purpose. The ratio is the figure; it travels between machines. The last two lines
 * are the same loop and the library over columns, typed arrays in and out: at least 0.9 of by hand.
 *
 *     npm run build && node test/bench/reference.bench.js
 */
import { compareColumns } from "metastasectomy/cohort";
import { compareWithReference, fev1Global2022, lowerLimitOfNormal, predicted, zScore } from "metastasectomy/reference";
import { figure } from "./figure.js";

const count = 200_000;
let seed = 1;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const people = Array.from({ length: count }, () => ({
  sex: random() < 0.5 ? "male" : "female",
  ageYears: 18 + 77 * random(),
  heightCm: 150 + 45 * random(),
}));
const liters = people.map(() => 0.8 + 3 * random());

/** Splines read once through the library at a reference height, then plain numbers only. */
const plain = { male: columns("male"), female: columns("female") };

function columns(sex) {
  const { terms } = fev1Global2022[sex];
  const [m0, mHeight, mAge, s0, sAge, l0] = terms;
  const m = new Float64Array(370);
  const s = new Float64Array(370);
  for (let knot = 0; knot < 369; knot++) {
    const ageYears = 3 + knot / 4;
    const median = predicted(fev1Global2022, { sex, ageYears, heightCm: 170 });
    const low = lowerLimitOfNormal(fev1Global2022, { sex, ageYears, heightCm: 170 });
    m[knot] = Math.log(median) - m0 - mHeight * Math.log(170) - mAge * Math.log(ageYears);
    s[knot] = Math.log((1 - (low / median) ** l0) / (1.645 * l0)) - s0 - sAge * Math.log(ageYears);
  }
  return { m, s, m0, mHeight, mAge, s0, sAge, l0 };
}

function byHand(person, measured) {
  const c = plain[person.sex];
  const at = (person.ageYears - 3) * 4;
  const knot = Math.floor(at);
  const after = at - knot;
  const lnAge = Math.log(person.ageYears);
  const median = Math.exp(
    c.m0 + c.mHeight * Math.log(person.heightCm) + c.mAge * lnAge + c.m[knot] + after * (c.m[knot + 1] - c.m[knot]),
  );
  const spread = Math.exp(c.s0 + c.sAge * lnAge + c.s[knot] + after * (c.s[knot + 1] - c.s[knot]));
  return {
    predicted: median,
    lowerLimitOfNormal: median * (1 - 1.645 * c.l0 * spread) ** (1 / c.l0),
    zScore: ((measured / median) ** c.l0 - 1) / (c.l0 * spread),
  };
}

const contenders = {
  "by hand, plain arrays": (person, measured) => byHand(person, measured),
  "compareWithReference (also upper limit and percent)": (person, measured) =>
    compareWithReference(fev1Global2022, person, measured),
  "predicted, lowerLimitOfNormal, zScore": (person, measured) => ({
    predicted: predicted(fev1Global2022, person),
    lowerLimitOfNormal: lowerLimitOfNormal(fev1Global2022, person),
    zScore: zScore(fev1Global2022, person, measured),
  }),
};

let standard;
for (const [name, run] of Object.entries(contenders)) {
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let round = 0; round < 7; round++) {
    const start = process.hrtime.bigint();
    for (let at = 0; at < count; at++) {
      const found = run(people[at], liters[at]);
      sum += found.predicted + found.lowerLimitOfNormal + found.zScore;
    }
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  const perSecond = count / best;
  standard ??= perSecond;
  const million = (perSecond / 1e6).toFixed(2);
  figure(
    `one reference equation, ${name} (sum ${sum.toFixed(0)})`,
    `${million} million people a second, ${(perSecond / standard).toFixed(2)} of by hand`,
  );
}

const asColumns = {
  sex: Uint8Array.from(people, ({ sex }) => (sex === "male" ? 1 : 2)),
  ageYears: Float64Array.from(people, ({ ageYears }) => ageYears),
  heightCm: Float64Array.from(people, ({ heightCm }) => heightCm),
  measured: Float64Array.from(liters),
};

/** The loop a person writes for this one equation over typed arrays. */
function columnsByHand({ sex, ageYears, heightCm, measured }) {
  const [predictions, limits, scores] = [0, 1, 2].map(() => new Float64Array(sex.length));
  for (let at = 0; at < sex.length; at++) {
    const c = sex[at] === 1 ? plain.male : plain.female;
    const quarters = (ageYears[at] - 3) * 4;
    const knot = Math.floor(quarters);
    const after = quarters - knot;
    const lnAge = Math.log(ageYears[at]);
    const median = Math.exp(
      c.m0 + c.mHeight * Math.log(heightCm[at]) + c.mAge * lnAge + c.m[knot] + after * (c.m[knot + 1] - c.m[knot]),
    );
    const spread = Math.exp(c.s0 + c.sAge * lnAge + c.s[knot] + after * (c.s[knot + 1] - c.s[knot]));
    predictions[at] = median;
    limits[at] = median * (1 - 1.645 * c.l0 * spread) ** (1 / c.l0);
    scores[at] = ((measured[at] / median) ** c.l0 - 1) / (c.l0 * spread);
  }
  return { predicted: predictions, lowerLimitOfNormal: limits, zScore: scores };
}

/** Both in turn, so that other work on the machine falls on both; the median of their ratios is the figure. */
const timed = (run) => {
  const start = process.hrtime.bigint();
  const { predicted: column } = run();
  if (column.length !== count) throw new Error("a column is too short");
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const rounds = Array.from({ length: 61 }, () => {
  return {
    hand: timed(() => columnsByHand(asColumns)),
    library: timed(() => compareColumns(fev1Global2022, asColumns)),
  };
});
const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];
const speed = (count / Math.min(...rounds.map(({ library }) => library)) / 1e6).toFixed(2);
const share = median(rounds.map(({ hand, library }) => hand / library)).toFixed(2);
figure(
  "`compareColumns` beside the same loop written by hand over typed arrays",
  `${share} times`,
  "at least 0.9 times",
);
figure("`compareColumns`, one reference equation", `${speed} million people a second at best`);
