/** The z-score of the limits of normal: exactly 1.645, so that one healthy person in twenty lies below the lower one. */
export const limitZ: 1.645 = 1.645;
