import { existing } from "../../src/internal/guards.ts";
import type { GroupedReferencePerson } from "../../src/reference/person.ts";
import type { ReferenceEquation } from "../../src/reference/referenceEquation.ts";
import * as reference from "../../src/reference.ts";

/** Every equation by its export's name. */
export const equations: Readonly<Record<string, ReferenceEquation>> = {
  fev1Global2022: reference.fev1Global2022,
  fvcGlobal2022: reference.fvcGlobal2022,
  fev1FvcGlobal2022: reference.fev1FvcGlobal2022,
  fev1Gli2012: reference.fev1Gli2012,
  fvcGli2012: reference.fvcGli2012,
  fev1FvcGli2012: reference.fev1FvcGli2012,
  tlcoGli2017: reference.tlcoGli2017,
  kcoGli2017: reference.kcoGli2017,
  vaGli2017: reference.vaGli2017,
  tlcoGli2017Traditional: reference.tlcoGli2017Traditional,
  kcoGli2017Traditional: reference.kcoGli2017Traditional,
};

/** What another program gave for one person by one equation. */
export interface PublishedReading {
  readonly person: GroupedReferencePerson;
  readonly name: string;
  readonly equation: ReferenceEquation;
  readonly values: readonly number[];
}

/** One person a line: number, sex, group, age, height; then an equation and its values after each bar. */
export function readingsOf(text: string): readonly PublishedReading[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [head, ...readings] = line.split(" | ");
      const [, sex, group, ageYears, heightCm] = existing(head).split(" ");
      const person = { sex, group, ageYears: Number(ageYears), heightCm: Number(heightCm) } as GroupedReferencePerson;
      return readings.map((reading) => {
        const [name, ...values] = reading.split(" ");
        return {
          person,
          name: existing(name),
          equation: existing(equations[existing(name)]),
          values: values.map(Number),
        };
      });
    });
}
