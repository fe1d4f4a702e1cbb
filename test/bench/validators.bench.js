/**
 * `parseCase` beside three validators of the same records, 20,000 cases with holes: ajv and typebox, which write code for
 * the JSON Schema of a case and evaluate it, and valibot, which does not. All of them answer yes or no, and how many they
 * let through is printed; `parseCase` also reads what two fields say together, warns, and returns the case. Each goes
 * through all records in turn, and the median of nine rounds counts, by the time of the processor.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseCase } from "metastasectomy/record";
import { Compile } from "typebox/schema";
import * as v from "valibot";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { figure } from "./figure.js";

/** The schema in the words of valibot. */
function inValibot({ type, const: only, enum: words, properties, items, required = [], ...rest }) {
  const [kind, ...others] = [type].flat();
  const orNull = (read) => (others.includes("null") ? v.nullable(read) : read);
  if (only !== undefined) return v.literal(only);
  if (words !== undefined) {
    const read = v.picklist(words.filter((word) => word !== null));
    return words.includes(null) ? v.nullable(read) : read;
  }
  if (others.length > 1 || kind === undefined) return v.unknown();
  if (kind === "array") return orNull(v.pipe(v.array(inValibot(items)), v.maxLength(rest.maxItems)));
  if (kind === "boolean") return orNull(v.boolean());
  if (kind === "number" || kind === "integer") {
    const whole = kind === "integer" ? [v.integer()] : [];
    return orNull(v.pipe(v.number(), ...whole, v.minValue(rest.minimum), v.maxValue(rest.maximum)));
  }
  if (kind === "string") {
    const pattern = rest.pattern === undefined ? [] : [v.regex(new RegExp(rest.pattern))];
    return orNull(v.pipe(v.string(), ...pattern, v.maxLength(rest.maxLength)));
  }
  const fields = Object.entries(properties).map(([name, each]) => {
    const read = inValibot(each);
    return [name, required.includes(name) ? read : v.optional(read)];
  });
  const reasons = rest.additionalProperties;
  if (reasons) return orNull(v.objectWithRest(Object.fromEntries(fields), inValibot(reasons)));
  return orNull(v.strictObject(Object.fromEntries(fields)));
}

const schema = JSON.parse(readFileSync("dist/case.schema.json", "utf8"));
const rows = [...generatedCases(20_000)];
const asText = rows.map((row) => JSON.stringify(row));
const valibotSchema = inValibot(schema);
const readers = {
  "`JSON.parse`": (_, text) => JSON.parse(text) !== null,
  "`parseCase`": (row) => parseCase(row).ok,
  ajv: new Ajv2020({ strict: false }).compile(schema),
  typebox: (
    (compiled) => (row) =>
      compiled.Check(row)
  )(Compile(schema)),
  valibot: (row) => v.is(valibotSchema, row),
};

const spent = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
const accepted = {};
for (let round = 0; round < 9; round += 1) {
  for (const [name, read] of Object.entries(readers)) {
    accepted[name] = 0;
    const start = process.cpuUsage();
    for (let at = 0; at < rows.length; at += 1) if (read(rows[at], asText[at])) accepted[name] += 1;
    const { user, system } = process.cpuUsage(start);
    spent[name].push((user + system) / 1e6);
  }
}
const median = (name) => spent[name].sort((one, other) => one - other)[4];
for (const name of Object.keys(readers)) {
  const perSecond = Math.round(rows.length / median(name)).toLocaleString("en-US");
  const share = (median("`parseCase`") / median(name)).toFixed(2);
  figure(
    `reading the same 20,000 cases: ${name}`,
    `${perSecond} a second, ${share} times \`parseCase\`; lets ${accepted[name]} through`,
  );
}
