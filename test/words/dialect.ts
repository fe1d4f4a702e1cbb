/** Words of a private dialect that no surgeon says; words.md of the field has another for each. */
const words = [
  /\bhang(s|ing)? on\b/,
  /\bnobody\b/,
  /\btold\b/,
  /\bowes?\b/,
  /\bstands? (behind|on|for|by)\b/,
  /\bground\b(?! glass)/,
  /(?<!(first|second|third)[- ])\blines?\b(?! (of treatment|therapy))/,
  /\blimbs?\b/,
  /\b\d+ units?\b(?! per)/,
  /\bnot stated\b/,
  /\bcannot be judged\b/,
  /\bheld (to|against)\b/,
  /\bserves? better\b/,
  /\bbattle\b/,
  /\btaken as normal\b/,
  /\bpassing side\b/,
  /\btumor stays\b/,
  /\bthe hand finds\b/,
  /\bcompared at random\b/,
  /\bsegments gone\b/,
  /\bevents? of the lungs?\b/,
  /\benemy\b/,
];

/** The words of the dialect in a text, as they are printed there. */
export function dialect(text: string): readonly string[] {
  return words.flatMap((word) => text.match(new RegExp(word.source, "gi")) ?? []);
}
