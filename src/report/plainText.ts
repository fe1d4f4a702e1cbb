/**
 * What a page never prints: control characters and terminal escapes, marks that turn the direction of the text around
 * them or hide in it, and halves of a character. The two joiners of scripts and emoji stay.
 */
const unprintable = /(?![\t\n\v\f\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu;

/** Writes text on one line, with what cannot be printed replaced: the one place where text of a case becomes text of a page. */
export function plainText(text: string): string {
  return text.replace(unprintable, "\ufffd").replace(/\s+/g, " ").trim();
}
