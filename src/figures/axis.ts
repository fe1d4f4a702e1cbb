import { decimals } from "../words/format.ts";
import { element, textAt } from "./svg.ts";

export interface AxisPlace {
  /** The place of zero. */
  readonly left: number;
  /** The place of the last line. */
  readonly right: number;
  /** Where its lines begin; the numbers stand above. */
  readonly top: number;
  /** Where its lines end. */
  readonly bottom: number;
}

export interface Axis {
  /** Converts a number into a place. */
  readonly scale: (value: number) => number;
  readonly body: readonly string[];
}

/** Lays an axis from zero to the first round number that holds `most`, in steps of 1, 2 or 5 of which there are ten at most. */
export function axisUpTo(most: number, { left, right, top, bottom }: AxisPlace): Axis {
  const ten = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 10));
  const step = Math.max(1, [ten, 2 * ten, 5 * ten].find((size) => most / size <= 10) ?? 10 * ten);
  const steps = Math.max(1, Math.ceil(most / step));
  const scale = (value: number): number => left + (value / (steps * step)) * (right - left);
  const body = Array.from({ length: steps + 1 }, (_, at) => {
    const x = scale(at * step);
    const line = element("path", { d: `M${decimals(x)} ${top}V${bottom}`, class: "faint", "stroke-opacity": 0.5 });
    return line + textAt(x, top - 5, decimals(at * step, 0), { class: "quiet small", "text-anchor": "middle" });
  });
  return { scale, body };
}
