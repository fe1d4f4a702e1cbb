import type { Reason, ReasonHead } from "../evidence/reason.ts";

/** The sentences of one section: one for each code, so that a code without one does not compile. */
export type SectionSentences<R> = { readonly [Code in keyof R]: (reason: ReasonHead<Code> & R[Code]) => string };

/** Puts a reason of a section into words. */
export function sentenceOf<R>(sentences: SectionSentences<R>, reason: Reason<R>): string {
  return (sentences[reason.code] as (reason: Reason<R>) => string)(reason);
}
