import type { LungSide } from "../anatomy/lobe.ts";
import type { LungLeft, LungWord } from "../plan/lungsLeft.ts";
import { listed } from "./format.ts";

/** What is said of what stays of each lung, on the page and in the figure. */
export const lungWords = {
  sides: { right: "right", left: "left" } satisfies Record<LungSide, string> as Readonly<Record<LungSide, string>>,
  words: {
    pneumonectomy: "pneumonectomy",
    "completion-pneumonectomy": "completion pneumonectomy",
    "lone-middle-lobe": "middle lobe alone",
  } satisfies Record<LungWord, string> as Readonly<Record<LungWord, string>>,
  onlyLung: "only lung" as string,
  stays: (side: string, left: string, whole: number, called: string): string => `${side} ${left} of ${whole}${called}`,
  called: (words: string): string => ` (${words})`,
  afterStage: (stage: number, text: string): string => `after stage ${stage} ${text}`,
  staysInMap: (left: string, whole: number, called: string): string => `${left} of ${whole} segments remain${called}`,
  line: (side: string, stays: string): string => `Of the ${side} lung ${stays}.`,
};

/** What operations make of a lung, in words; empty where there is nothing to say. */
export function lungCalled({ word, onlyLung }: LungLeft, said: typeof lungWords): string {
  const words = [...(word ? [said.words[word]] : []), ...(onlyLung ? [said.onlyLung] : [])];
  return words.length === 0 ? "" : said.called(listed(words));
}
