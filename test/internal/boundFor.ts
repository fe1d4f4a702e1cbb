/** The sentence of a refusal as a value reads it: infinity breaks the upper bound, so its refusal names that one too. */
export function boundFor(value: unknown, sentence: string): string {
  if (value !== Number.POSITIVE_INFINITY) return sentence;
  return sentence
    .replace(/number of at least (\S+?)(?=,|$)/, "number from $1 to 1e+99")
    .replace("a number above", "a finite number above");
}
