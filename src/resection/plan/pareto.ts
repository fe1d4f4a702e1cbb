/** What two plans are compared by; of each but the margin, less is better. */
export interface Figures {
  /** The most units it takes. */
  readonly most: number;
  /** The least units it takes. */
  readonly least: number;
  /** The prices of its operations. */
  readonly price: number;
  /** How many operations. */
  readonly operations: number;
  /** How many lesions it treats without surgery. */
  readonly unoperated: number;
  /** Its smallest margin in millimeters: infinite where nothing is operated, 0 where one of them is not known. */
  readonly margin: number;
}

/** Whether one plan is at least as good as another in everything. */
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
 * Keeps the plans that no other covers, in the order of their coming; of equal ones the first. Every sum over lobes and
 * every later worst case grows with each figure, so a plan that is covered here is part of nothing that is not.
 *
 * @typeParam P - a plan, or a part of one
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
