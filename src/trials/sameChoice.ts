import { existing } from "../internal/guards.ts";
import type { ResectionChoice } from "../resection/chooseResection.ts";
import type { ResectionOption } from "../resection/resectionOption.ts";
import type { Extent } from "../units/extent.ts";

/**
 * Whether two choices of a resection are the same in everything a verdict takes from them: what each operation clears
 * and takes, and why, apart from the distances themselves. Two lesions that differ in distances alone and whose choices
 * are the same get the same verdict.
 */
export function sameChoice(one: ResectionChoice, other: ResectionChoice): boolean {
  return (
    one.procedure === other.procedure &&
    sameExtent(one.units, other.units) &&
    sameList(one.segments, other.segments) &&
    sameList(one.needs, other.needs) &&
    one.options.length === other.options.length &&
    one.options.every((option, at) => sameOption(option, existing(other.options[at])))
  );
}

function sameOption(one: ResectionOption, other: ResectionOption): boolean {
  return (
    one.procedure === other.procedure &&
    one.clears === other.clears &&
    sameExtent(one.units, other.units) &&
    sameList(one.segments, other.segments) &&
    sameList(one.needs, other.needs) &&
    one.arguments.length === other.arguments.length &&
    one.arguments.every(({ code }, at) => code === existing(other.arguments[at]).code)
  );
}

function sameExtent(one: Extent, other: Extent): boolean {
  return one.least === other.least && one.most === other.most;
}

function sameList(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
