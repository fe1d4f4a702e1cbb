/** How many characters a text can have. */
export const mostCharacters = 2000;

/** Whether a text has at most 2,000 characters, counted as JSON Schema counts them: a surrogate pair is one. */
export function isShort(text: string): boolean {
  if (text.length <= mostCharacters) return true;
  return text.length <= 2 * mostCharacters && [...text].length <= mostCharacters;
}
