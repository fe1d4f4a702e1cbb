/** The number of a threshold, which side of it passes, and whether the number itself does. */
interface Line {
  readonly value: number;
  readonly passes: "above" | "below";
  readonly side: "inclusive" | "exclusive";
}

/** Computes the signed distance of a value from a threshold, positive where met; both have been guarded before. */
export function distanceFrom(value: number, { passes, value: line }: Line): number {
  return passes === "above" ? value - line : line - value;
}

/** Whether a value meets a threshold; both have been guarded before. */
export function meetsLine(value: number, line: Line): boolean {
  const distance = distanceFrom(value, line);
  return distance === 0 ? line.side === "inclusive" : distance > 0;
}
