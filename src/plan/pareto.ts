/** What two plans are compared by; of each but the margin, less is better. */
export interface Figures {
  readonly most: number;
  readonly least: number;
  readonly price: number;
  readonly operations: number;
  /** How many lesions it treats without surgery. */
  readonly unoperated: number;
  /** Its smallest margin in millimeters: infinite where nothing is operated, 0 where one of them is not known. */
  readonly margin: number;
}

/** Whether one plan is at least as good as another in everything: holds wherever figures grow, however they do. */
export function coversAll(a: Figures, b: Figures): boolean {
  return (
    a.most <= b.most &&
    a.least <= b.least &&
    a.price <= b.price &&
    a.operations <= b.operations &&
    a.unoperated <= b.unoperated &&
    a.margin >= b.margin
  );
}

/**
 * How far the counted cost of one plan lies above that of another: by the upper end, and where that is the same, by the
 * lower; 0 where both are the same.
 */
export function costAbove(a: Figures, b: Figures): number {
  return above(a.most + a.price, b.most + b.price) || above(a.least + a.price, b.least + b.price);
}

/** How far one sum lies above another; 0 where no more than the rounding of decimals sets them apart, as 0.1 + 0.2 and 0.3. */
export function above(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) < 1e-9 ? 0 : difference;
}

/**
 * Whether one plan makes another needless where figures only add up: it counts less and is no worse in margin and in
 * lesions treated without surgery, or it counts the same and is no worse in anything. What stands beside both later adds
 * the same to both, so a plan that counts less goes on doing so, and its operations are not compared.
 */
export function makesNeedless(a: Figures, b: Figures): boolean {
  if (a.unoperated > b.unoperated || a.margin < b.margin) return false;
  const cost = costAbove(a, b);
  if (cost !== 0) return cost < 0;
  return a.operations <= b.operations || a.unoperated < b.unoperated;
}

/**
 * Keeps the plans that no other covers, in the order of their coming; of equal ones the first. Every sum over lobes and
 * every later worst case grows with each figure, so a plan that is covered here is part of nothing that is not.
 */
export function pareto<P>(plans: readonly P[], covers: (a: P, b: P) => boolean): readonly P[] {
  const kept: P[] = [];
  for (const plan of plans) {
    if (kept.some((other) => covers(other, plan))) continue;
    let at = 0;
    for (const other of kept) if (!covers(plan, other)) kept[at++] = other;
    kept.length = at;
    kept.push(plan);
  }
  return kept;
}
