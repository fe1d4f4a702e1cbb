/**
 * Writes src/reference/tables/*.table.ts from the published GLI tables:
 *
 *     node docs/tooling/generateReferenceTables.js <folder with coefficients.csv and the spline files>
 *
 * The raw files are not part of the repository. What is written is an encoding of our own, described in
 * src/reference/knots.ts, and is checked here against the raw numbers before a file is written.
 */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds the published tables.");

/** The decoder that ships, so that what is checked here is what readers get. */
const built = buildSync({ entryPoints: ["src/reference/knots.ts"], format: "esm", write: false }).outputFiles[0].text;
const { decodeKnots } = await import(`data:text/javascript;base64,${Buffer.from(built).toString("base64")}`);

/** From % to ~ without the backslash: letters that need no escape between double quotes. */
const alphabet = Array.from({ length: 89 }, (_, digit) => String.fromCharCode(digit + (digit > 54 ? 38 : 37)));
const finals = 60;

/** How far a knot may lie from the curve before it is corrected: S weighs less in a limit of normal than M. */
const slack = { median: 8e-10, variation: 1.2e-9 };

const publications = {
  "gli-2012": ["Quanjer 2012", "10.1183/09031936.00080312", "lookup tables, revision of April 2013"],
  "gli-global-2022": ["Bowerman 2023", "10.1164/rccm.202205-0963OC", "supplement workbook"],
  "gli-2017": ["Stanojevic 2017", "10.1183/13993003.00010-2017", "as corrected in 2020, 10.1183/13993003.50010-2017"],
  "gli-2021": ["Hall 2021", "10.1183/13993003.00289-2020", "coefficients and knots as three public programs have them"],
};

/**
 * Static lung volumes of 2021, read in the programs PySpiro 0.3.6 and two others, which agree; the knots of the first are
 * test/published/gli2021Tlc.csv. S has a term in age where the others have one in ln(age). Between knots that term is as
 * straight as the column, so it is added to the column and nothing is lost.
 */
const volumes2021 = [
  ["male", -10.5861, 2.3155, 0.1433, -2.0616143, -0.0008534, 0.9337],
  ["female", -10.1128, 2.2259, 0.1062, -2.0999321, 0.0001564, 0.4636],
].map(([sex, m_intercept, m_lnheight, m_lnage, s_intercept, s_age, l_intercept]) => ({
  ...{ set: "gli-2021", index: "TLC", unit: "L", sex, m_intercept, m_lnheight, m_lnage },
  ...{ s_intercept, s_lnage: 0, s_age, l_intercept, l_lnage: 0, table: "gli2021Tlc.csv" },
}));

/** Data ages the penalized splines were fitted over; the smoothing splines of 2012 have no such form. */
const spans = {
  "gli-global-2022": { male: [2.7, 95], female: [2.5, 95] },
  "gli-2017": { male: [4.5, 91], female: [4.5, 90] },
};

const products = [
  ["gli-global-2022", "FEV1", "L", "fev1Global2022"],
  ["gli-global-2022", "FVC", "L", "fvcGlobal2022"],
  ["gli-2012", "FEV1", "L", "fev1Gli2012"],
  ["gli-2012", "FVC", "L", "fvcGli2012"],
  ["gli-global-2022", "FEV1FVC", "ratio", "fev1FvcGlobal2022"],
  ["gli-2012", "FEV1FVC", "ratio", "fev1FvcGli2012"],
  ["gli-2017", "TLCO", "mmol/min/kPa", "tlcoGli2017"],
  ["gli-2017", "KCO", "mmol/min/kPa/L", "kcoGli2017"],
  ["gli-2017", "VA", "L", "vaGli2017"],
  ["gli-2017", "TLCO", "mL/min/mmHg", "tlcoGli2017Traditional", "tlcoGli2017"],
  ["gli-2017", "KCO", "mL/min/mmHg/L", "kcoGli2017Traditional", "kcoGli2017"],
  ["gli-2021", "TLC", "L", "tlcGli2021"],
];

const coefficients = [...rows(read("coefficients.csv")), ...volumes2021];
for (const [set, index, unit, name, splinesOf] of products) writeTable(set, index, unit, name, splinesOf);

function read(file) {
  return readFileSync(join(file.startsWith("gli2021") ? "test/published" : folder, file), "utf8");
}

function rows(text) {
  const [head, ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at], cell])));
}

function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

function writeTable(set, index, unit, name, splinesOf) {
  const sources = [];
  const texts = [];
  const skewed = [];
  let farthest = 0;
  let body = "";
  for (const sex of ["male", "female"]) {
    const row = coefficients.find(
      (each) => each.set === set && each.index === index && each.unit === unit && each.sex === sex,
    );
    const span = index === "FEV1FVC" ? undefined : spans[set]?.[sex];
    const suffix = sex === "male" ? "Male" : "Female";
    if (splinesOf === undefined) {
      const file = read(row.table);
      const source = `${row.table} ${sha256(file)}`;
      if (!sources.includes(source)) sources.push(source);
      const knots = rows(file).map((knot) => (set === "gli-2021" ? withAgeTerm(knot, row) : knot));
      const ages = knots.map((knot) => Number(knot.age));
      for (const part of ["median", "variation", "skewness"]) {
        const raw = knots.map((knot) => Number(knot[`${part === "median" ? "m" : part[0] === "v" ? "s" : "l"}spline`]));
        if (part === "skewness" && raw.every((value) => value === 0)) continue;
        if (part === "skewness") skewed.push(sex);
        const text = encode(ages, raw, span, part);
        const values = decodeKnots(text, ages[0], span);
        const off = values.map((value, at) => Math.abs(value - raw[at]));
        if (values.length !== raw.length || !off.every((each) => each < (span === undefined ? 5.1e-8 : 1.3e-9)))
          throw new Error(`${name} is off`);
        farthest = Math.max(farthest, ...off);
        texts.push(text);
        const column = `${name}${suffix}${part[0].toUpperCase()}${part.slice(1)}`;
        body += `\nexport const ${column}: string =\n  "${text}";\n`;
      }
    }
    body += terms(name + suffix, (splinesOf ?? name) + suffix, row, span, skewed.includes(sex));
  }
  const [paper, doi, revision] = publications[set];
  const header = [
    `Generated by docs/tooling/generateReferenceTables.js; do not edit.`,
    ``,
    `${index} in ${unit}, ${set}: ${paper}, doi ${doi},`,
    `${revision}.`,
    ...(splinesOf === undefined
      ? [
          `Knots within ${farthest.toExponential(1)} of the published ones.`,
          ...(set === "gli-2021" ? [`The column of S holds the equation's term in age as well.`] : []),
          ``,
          ...sources.map((source) => `Source ${source}`),
          `Encoded ${sha256(texts.join("\n"))}`,
        ]
      : [`Only the constant term of M differs from ${splinesOf}; the splines are shared.`]),
  ];
  const columns = ["FemaleMedian", "FemaleVariation", "MaleMedian", "MaleVariation"].map((part) => splinesOf + part);
  const imports = [
    `import type { LmsTerms } from "../lmsTerms.ts";`,
    ...(splinesOf === undefined ? [] : [`import {\n  ${columns.join(",\n  ")},\n} from "./${splinesOf}.table.ts";`]),
  ];
  const comment = `/*\n${header.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
  writeFileSync(`src/reference/tables/${name}.table.ts`, `${comment}\n${imports.join("\n")}\n${body}`);
  console.log(name, texts.join("").length, farthest);
}

/** A knot of 2021 under the names of the other files, with the term in age that S has there. */
function withAgeTerm(knot, { sex, s_age }) {
  const age = Number(knot.age);
  return { age, mspline: knot[`${sex}M`], sspline: Number(knot[`${sex}S`]) + s_age * age, lspline: 0 };
}

function terms(name, base, row, span, skewed) {
  const numbers = ["m_intercept", "m_lnheight", "m_lnage", "s_intercept", "s_lnage", "l_intercept", "l_lnage"];
  const lines = [
    `terms: [${numbers.map((each) => row[each]).join(", ")}],`,
    `knots: [${base}Median, ${base}Variation${skewed ? `, ${base}Skewness` : ""}],`,
  ];
  if (span !== undefined) lines.push(`span: [${span.join(", ")}],`);
  if (row.set === "gli-2012") {
    const codes = ["african_american", "ne_asian", "se_asian", "other"];
    const words = ['"african-american"', '"north-east-asian"', '"south-east-asian"', "other"];
    lines.push(
      `groups: {`,
      `  caucasian: [0, 0],`,
      ...codes.map((code, at) => `  ${words[at]}: [${row[`m_${code}`]}, ${row[`s_${code}`]}],`),
      `},`,
    );
  }
  return `\nexport const ${name}: LmsTerms = {\n${lines.map((line) => `  ${line}`).join("\n")}\n};\n`;
}

/** Beside a curve the differences are few and taken once; without one they are the whole column, taken four times. */
function encode(ages, raw, span, part) {
  if (span === undefined)
    return write(
      differenced(
        raw.map((value) => Math.round(value * 1e7)),
        4,
      ),
    );
  const weights = fit(ages, raw, span).map((weight) => Math.round(weight * 1e9));
  const beside = curve(ages, span, weights).map((value, at) => raw[at] - value);
  const kept = beside.map((value) => (Math.abs(value) <= slack[part] ? 0 : Math.round(value * 1e9)));
  return write([...weights, ...differenced(kept, 1)]);
}

function differenced(values, order) {
  if (order === 0) return values;
  return differenced(
    values.map((value, at) => value - (at === 0 ? 0 : values[at - 1])),
    order - 1,
  );
}

function write(values) {
  const more = alphabet.length - finals;
  return values
    .map((value) => {
      let rest = value >= 0 ? 2 * value : -2 * value - 1;
      let text = "";
      while (rest >= finals) {
        rest -= finals;
        text += alphabet[finals + (rest % more)];
        rest = Math.floor(rest / more);
      }
      return text + alphabet[rest];
    })
    .join("");
}

/** The four cubic pieces that are not zero in a uniform interval, at a place from 0 to 1 in it. */
function pieces(place) {
  const left = 1 - place;
  return [
    left ** 3 / 6,
    (3 * place ** 3 - 6 * place ** 2 + 4) / 6,
    (3 * left ** 3 - 6 * left ** 2 + 4) / 6,
    place ** 3 / 6,
  ];
}

function interval(age, [youngest, oldest]) {
  return (20 * (Math.log(age / youngest) / Math.log(oldest / youngest) + 0.01)) / 1.02;
}

function curve(ages, span, whole) {
  return ages.map((age) => {
    const position = interval(age, span);
    const first = Math.floor(position);
    return pieces(position - first).reduce((sum, piece, at) => sum + (piece * whole[first + at]) / 1e9, 0);
  });
}

/**
 * The weights of the curve that passes through nearly all of the knots. The published tables were read off such a
 * curve at the ages that occurred, and interpolated where none did; iterated reweighting leaves those few outside.
 */
function fit(ages, raw, span) {
  const design = ages.map((age) => {
    const position = interval(age, span);
    const first = Math.floor(position);
    const line = new Array(23).fill(0);
    for (const [at, piece] of pieces(position - first).entries()) line[first + at] = piece;
    return line;
  });
  const used = [...Array(23).keys()].filter((column) => design.reduce((sum, line) => sum + line[column], 0) > 1e-4);
  let weights = new Array(23).fill(0);
  let trust = ages.map(() => 1);
  for (let pass = 0; pass < 80; pass++) {
    const solved = leastSquares(
      design.map((line, at) => used.map((column) => line[column] * trust[at])),
      raw.map((value, at) => value * trust[at]),
    );
    weights = new Array(23).fill(0);
    for (const [at, column] of used.entries()) weights[column] = solved[at];
    trust = design.map((line, at) => {
      const off = raw[at] - line.reduce((sum, cell, column) => sum + cell * weights[column], 0);
      return 1 / Math.sqrt(Math.abs(off) + 1e-12);
    });
  }
  return weights;
}

/** Householder reflections, then substitution from below. */
function leastSquares(matrix, right) {
  const a = matrix.map((line, at) => [...line, right[at]]);
  const width = matrix[0].length;
  for (let column = 0; column < width; column++) {
    let norm = 0;
    for (let row = column; row < a.length; row++) norm += a[row][column] ** 2;
    const pivot = a[column][column] > 0 ? -Math.sqrt(norm) : Math.sqrt(norm);
    const mirror = a.slice(column).map((line, at) => (at === 0 ? line[column] - pivot : line[column]));
    const length = mirror.reduce((sum, value) => sum + value * value, 0);
    for (let other = column; other <= width; other++) {
      let dot = 0;
      for (let at = 0; at < mirror.length; at++) dot += mirror[at] * a[column + at][other];
      for (let at = 0; at < mirror.length; at++) a[column + at][other] -= (2 * dot * mirror[at]) / length;
    }
  }
  const solved = new Array(width).fill(0);
  for (let row = width - 1; row >= 0; row--) {
    let rest = a[row][width];
    for (let column = row + 1; column < width; column++) rest -= a[row][column] * solved[column];
    solved[row] = rest / a[row][row];
  }
  return solved;
}
