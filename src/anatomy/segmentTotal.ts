/**
 * The number of segments a pair of lungs is counted as: ten on the right, nine on the left.
 *
 * A counting convention of functional surgery, not a list of names: the left apicoposterior segment is one name and
 * counts two. The literal stands alone in its file because the segment table would triple the size of a formula that
 * needs only this number; a test asserts that the table sums to it.
 */
export const segmentTotal = 19;

/**
 * The number of subsegments a pair of lungs is counted as in the method of Nakahara (1985): 22 on the right, 20 on the
 * left.
 */
export const subsegmentTotal = 42;
