/** What a course of systemic treatment says of itself. */
export interface NamedDrug {
  /** The class of drug, as written. */
  readonly class?: string | undefined;
  /** The drug or the drugs. */
  readonly agent?: string | undefined;
}

/** Kinds of drug that a rule or a question looks for. */
export type DrugClass = "checkpoint-inhibitor" | "vegf-or-kinase-inhibitor" | "chemotherapy" | "steroid";

const names: Readonly<Record<DrugClass, RegExp>> = {
  "checkpoint-inhibitor":
    /checkpoint|\bpd-?l?1\b|pembrolizumab|nivolumab|ipilimumab|atezolizumab|durvalumab|avelumab|cemiplimab|dostarlimab|relatlimab|tremelimumab/i,
  "vegf-or-kinase-inhibitor": /bevacizumab|ramucirumab|aflibercept|anti-?vegf|vegf-?inhibitor|kinase-?inhibitor|tinib/i,
  chemotherapy:
    /chemotherapy|platin|etoposide|bleomycin|ifosfamide|doxorubicin|fluorouracil|capecitabine|irinotecan|folfox|folfiri|\bcapox\b|\bbep\b|\bpei\b|\btip\b|\bvip\b/i,
  steroid: /steroid|dexamethasone|prednisolone|prednisone/i,
};

/**
 * Asks whether a course of systemic treatment holds a kind of drug, by its class or by the name of the drug.
 *
 * A name that is not listed is not recognized: such a course raises no question and counts as a treatment of the tumor.
 *
 * @param course - class and drug as written
 * @param kind - the kind looked for
 * @returns true where class or drug names it
 * @example
 * ```ts
 * holdsDrug({ class: "immune checkpoint inhibitor", agent: "nivolumab" }, "checkpoint-inhibitor"); // => true
 * holdsDrug({ agent: "FOLFOX and bevacizumab" }, "vegf-or-kinase-inhibitor"); // => true
 * ```
 */
export function holdsDrug({ class: named, agent }: NamedDrug, kind: DrugClass): boolean {
  return names[kind].test(`${named ?? ""} ${agent ?? ""}`);
}
