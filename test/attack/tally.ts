import { writeFileSync } from "node:fs";
import process from "node:process";

/** Whether all of it is tried (`npm run attack`) or, in `npm test`, a twentieth. */
const whole = process.env.ATTACK === "full";

/** How many of a full run are tried now. */
export function count(inFull: number): number {
  return whole ? inFull : Math.ceil(inFull / 20);
}

/** What one kind of attack tried and what failed. */
interface Tried {
  /** How many. */
  tried: number;
  /** How many were not as promised. */
  failed: number;
}

/** Keeps count of what is tried and what fails, by kind, and hands back the first failures for a test to show. */
export class Tally {
  readonly kinds: Record<string, Tried> = {};
  readonly failures: string[] = [];
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Counts one more of a kind. */
  add(kind: string, many: number = 1): void {
    this.of(kind).tried += many;
  }

  /** Counts one that failed, with what it was. */
  fail(kind: string, what: string): void {
    this.of(kind).failed += 1;
    if (this.failures.length < 20) this.failures.push(`${kind}: ${what.slice(0, 600)}`);
  }

  /** Writes the count of a full run beside the suites, for the page that prints it. */
  write(): void {
    if (whole) writeFileSync(`test/attack/tried/${this.name}.json`, `${JSON.stringify(this.kinds, null, 2)}\n`);
  }

  private of(kind: string): Tried {
    this.kinds[kind] ??= { tried: 0, failed: 0 };
    return this.kinds[kind];
  }
}

/** A value as text, whatever it is. */
export function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
