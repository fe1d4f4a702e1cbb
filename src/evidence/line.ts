/** Where a line lies, which side of it passes, and to which side it belongs itself: what a threshold says of it. */
interface Line {
  readonly value: number;
  readonly passes: "above" | "below";
  readonly side: "inclusive" | "exclusive";
}

/** How far a value lies on the passing side of a line, where both have been guarded before. */
export function distanceFrom(value: number, { passes, value: line }: Line): number {
  return passes === "above" ? value - line : line - value;
}

/** Whether a value meets a line, where both have been guarded before. */
export function meetsLine(value: number, line: Line): boolean {
  const distance = distanceFrom(value, line);
  return distance === 0 ? line.side === "inclusive" : distance > 0;
}
