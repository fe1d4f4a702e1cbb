/** What is said, in the order of first mention, each with all of which it is said, so that it stands once. */
export function alike<Of>(
  said: readonly (readonly [text: string, of: Of])[],
): readonly (readonly [text: string, of: readonly Of[]])[] {
  const groups = new Map<string, Of[]>();
  for (const [text, of] of said) {
    const found = groups.get(text);
    if (found === undefined) groups.set(text, [of]);
    else found.push(of);
  }
  return [...groups];
}
