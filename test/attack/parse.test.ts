import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, it } from "vitest";
import { caseJsonSchema } from "../../src/record/caseJsonSchema.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { everyField } from "../record/everyField.ts";
import { chance, drawCase, hostileValue, jsonValue, mutate } from "./draw.ts";
import { count, shown, Tally } from "./tally.ts";

const tally = new Tally("parse");
afterAll(() => tally.write());

/** Why an answer of the parser is not what it promises; nothing where it is. */
function faultIn(input: unknown): string | undefined {
  let read: ReturnType<typeof parseCase>;
  try {
    read = parseCase(input);
  } catch (error) {
    return `threw ${String(error)}`;
  }
  if (!read.ok) {
    if (read.issues.length === 0) return "refused without an issue";
    const long = read.issues.find(({ message }) => message.length > 4000 || /[\p{Cc}\u2028\u202e]/u.test(message));
    return long && `the message ${long.message.slice(0, 200)}`;
  }
  const text = JSON.stringify(read.value);
  if (/NaN|Infinity/.test(text)) return "a number that is none";
  const again = parseCase(JSON.parse(text));
  return again.ok && JSON.stringify(again.value) === text ? undefined : "reads its own answer otherwise";
}

function attack(kind: string, many: number, draw: (at: number) => unknown): void {
  for (let at = 0; at < many; at += 1) {
    const input = draw(at);
    tally.add(kind);
    const fault = faultIn(input);
    if (fault !== undefined) tally.fail(kind, `${fault}: ${shown(input)}`);
  }
}

it("the parser reads any value without an exception, and its own answers as it wrote them", () => {
  const random = chance(1);
  const pool = Array.from({ length: 400 }, (_, at) => drawCase(random, 0.1 + (at % 9) / 10, at % 2 === 0));
  attack("values of JavaScript through parseCase", count(700_000), () => {
    let value: unknown = random.oneOf(pool);
    for (let times = random.between(1, 3); times > 0; times -= 1) value = mutate(value, random, hostileValue);
    return value;
  });
  attack("values of JSON through parseCase", count(300_000), () => {
    let value: unknown = random.oneOf(pool);
    for (let times = random.between(0, 2); times > 0; times -= 1) value = mutate(value, random, jsonValue);
    return value;
  });
  attack("a foreign value alone through parseCase", count(2_000), () => hostileValue(random));
  expect(tally.failures).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it("the JSON Schema and the parser accept the same values, but for what fields say together", () => {
  const random = chance(2);
  const accepts = new Ajv2020({ strict: false }).compile(caseJsonSchema());
  const pool = [everyField, ...Array.from({ length: 300 }, () => drawCase(random, 0.5))];
  const kind = "values of JSON through JSON Schema (ajv) and parseCase";
  for (let at = 0; at < count(60_000); at += 1) {
    let value: unknown = random.oneOf<unknown>(pool);
    for (let times = random.between(0, 2); times > 0; times -= 1) value = mutate(value, random, jsonValue);
    tally.add(kind);
    const read = parseCase(value);
    const accepted = read.ok || read.issues.every(({ code }) => code === "contradiction");
    if (accepts(value) !== accepted)
      tally.fail(kind, `${accepted ? "parser" : "schema"} alone accepts ${shown(value)}`);
  }
  expect(tally.failures).toEqual([]);
});

it("the packed examples are cases", () => {
  const example = JSON.parse(readFileSync("docs/examples/two-nodules.json", "utf8"));
  expect(parseCase({ $schema: "./case.schema.json", ...example }).ok).toBe(true);
});
