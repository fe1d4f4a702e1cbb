/** Words of a private dialect that no surgeon says; words.md of the field has another for each. */
const words = [
  /\bhang(s|ing)? on\b/,
  /\bnobody\b/,
  /\btold\b/,
  /\bask(s|ed)? (for|about)\b/,
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

/** Words of the same dialect in doc comments and pages, where code is made to speak, to need answers, to wish or to move. */
const proseWords = [
  /\bhang(s|ing)? on\b/,
  /\brest(s|ed|ing)? (up)?on\b/,
  /\b(nobody|somebody|anybody)\b/,
  /\b(tells?|telling|told)\b/,
  /\bow(e|es|ed|ing)\b/,
  /\b(stands?|standing|stood) (behind|for|by)\b/,
  /\blimbs?\b/,
  /\bleaf\b/,
  /\bgrounds?\b(?![ -]glass)/,
  /\bwalks? (the|through|over|no|finds)\b/,
  /\bask(s|ed|ing)?\b/,
  /\bwants?\b/,
  /\b(is|are|was|were) silent\b/,
  /\bknows\b/,
  /\bwhat is left\b/,
  /\bspeaks? (for|against|of)\b/,
  /\bturns a verdict\b/,
  /\b(was|were) not stated\b/,
  /\bcannot be judged\b/,
  /\bheld (to|against)\b/,
  /\bserves? better\b/,
  /\bbattle\b/,
  /\btaken as normal\b/,
  /\bon the passing side\b/,
  /\btumor stays\b/,
  /\bthe hand finds\b/,
  /\bcompared at random\b/,
  /\bsegments gone\b/,
  /\bevents? of the lungs?\b/,
  /\benemy\b/,
  /\bread by no rule\b/,
  /\bof no consequence\b/,
  /\bhow (well |firmly )?(it|they|a number|every number) (is|are) known\b/,
  /\b(policy's|published|40 %|on the|above the|below the|beside the|draws? a|draws? no) lines?\b(?! of)/,
];

/** The words of the dialect in a text, as they are printed there. */
export function dialect(text: string): readonly string[] {
  return found(words, text);
}

/** The words of the dialect in prose: what is set as code, and the name of a parameter, is left out. */
export function proseDialect(text: string): readonly string[] {
  const prose = text
    .replace(/^[ *]*```[\s\S]*?^[ *]*```$/gm, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/@param \S+/g, "");
  return found(proseWords, prose.replace(/\s+(\* |\/\/ )?/g, " "));
}

/** Phrases of the same dialect in titles of tests. */
const titleWords = [/\bnothing where\b/, /\bno one\b/, /\b(the|its|a) lines? (lies|lie|draws?|passes|with a source)\b/];

/** The words of the dialect in the title of a test. */
export function titleDialect(title: string): readonly string[] {
  return [...found(titleWords, title), ...found(proseWords, title)];
}

/** The comments of a source file that begin a line. */
export function commentsOf(source: string): readonly string[] {
  return source.match(/^ *\/\*\*[\s\S]*?\*\/|^ *\/\/ .*$/gm) ?? [];
}

function found(list: readonly RegExp[], text: string): readonly string[] {
  return list.flatMap((word) => text.match(new RegExp(word.source, "gi")) ?? []);
}
