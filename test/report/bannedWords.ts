/** Words a page about a plan does not use of a person or a plan: they promise what no criterion can. */
const banned = /\b(candidates?|should|must|safe|fit|eligible|optimal|indicated|recommended|can afford|benefits?)\b/gi;

/** The banned words of a text, as they stand in it. */
export function bannedWords(text: string): readonly string[] {
  return text.match(banned) ?? [];
}
