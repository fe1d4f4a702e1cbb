import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { warnedPatients } from "./warnedPatients.ts";

type Path = readonly (string | number)[];

/** Every place of a case but its header, sections and lists as well as what they hold. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (path.length === 0 && name === "case") return [];
    const place = [...path, Array.isArray(value) ? Number(name) : name];
    return [place, ...placesIn(each, place)];
  });
}

/** The same case with nothing recorded at a place. */
function without(candidate: Candidate, path: Path): unknown {
  const copy: unknown = structuredClone(candidate);
  const parent = path.slice(0, -1).reduce<unknown>((each, step) => Reflect.get(Object(each), step), copy);
  Reflect.deleteProperty(Object(parent), path.at(-1) ?? "");
  return copy;
}

/**
 * Places whose absence says something else than "not recorded": a plan without them is another plan, a day of the
 * operation that is not set is the day of the meeting, and stations are what `chest.nodes` sums up.
 */
const otherwise =
  /^chest\.stations$|^plan(\.(stages(\.\d+(\.(resections(\.\d+)?|extended))?)?|fallback|otherTreatment|operationOn))?$/;

const traps = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".json"));
const patients: readonly (readonly [string, unknown])[] = [
  ...traps.map((file) => [file, JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"))] as const),
  ...warnedPatients,
];

function answersTo(input: unknown) {
  const read = parseCase(input);
  if (!read.ok) return undefined;
  const { verdict, needs, assumed, cautions } = candidacy(read.value);
  const agenda = review(read.value, undefined, { sections: ["agenda"] }).agenda ?? [];
  const asked = [...needs, ...assumed, ...agenda.flatMap(({ needed }) => needed.map(({ path }) => path))];
  const codes = cautions.map(({ code }) => code);
  return {
    passes: verdict === "candidate",
    assumed,
    asked,
    codes,
    strict: candidacy(read.value, strictPolicy).verdict,
  };
}

type Answers = NonNullable<ReturnType<typeof answersTo>>;

/** What a case without one of its facts keeps silent about. */
function silentAbout(place: string, all: Answers, left: Answers): readonly string[] {
  const isNew = (facts: readonly string[], before: readonly string[]): boolean =>
    facts.some((fact) => fact.startsWith(place) || place.startsWith(`${fact}.`) || !before.includes(fact));
  const asked = isNew(left.asked, all.asked) || left.codes.some((code) => !all.codes.includes(code));
  const lost = all.codes.filter((code) => !left.codes.includes(code));
  return [
    ...(asked || lost.length === 0 ? [] : [`${place}: ${lost.join(", ")}`]),
    ...(left.passes && !all.passes && !isNew(left.assumed, all.assumed) ? [`${place}: the verdict`] : []),
    ...(left.strict === "candidate" && all.strict !== "candidate" ? [`${place}: the strict verdict`] : []),
  ];
}

describe("nothing passes because it is not recorded", () => {
  it.each(patients)("of %s", (_, input) => {
    const read = parseCase(input);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const all = answersTo(input);
    const silent = placesIn(read.value).flatMap((path) => {
      const place = path.join(".");
      // An entry taken out of a list is said not to exist.
      if (typeof path.at(-1) === "number" || otherwise.test(place)) return [];
      const left = answersTo(without(read.value, path));
      return all === undefined || left === undefined ? [] : silentAbout(place, all, left);
    });
    expect(silent).toEqual([]);
  });
});
