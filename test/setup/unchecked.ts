/** A value no compiler checks: what a caller in JavaScript may hand in, or a row of a fixture with a shape of its own. */
// biome-ignore lint/suspicious/noExplicitAny: refusals are tested with arguments that do not compile, and `unknown` could not be passed on
export type Unchecked = any;
