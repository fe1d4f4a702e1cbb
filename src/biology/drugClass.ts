/** What a course of systemic treatment says of itself. */
export interface NamedDrug {
  /** The class of drug, as written. */
  readonly class?: string | undefined;
  /** The drug or the drugs. */
  readonly agent?: string | undefined;
}

/** Kinds of drug that a caution looks for. */
export type DrugClass = "checkpoint-inhibitor" | "vegf-antibody" | "vegf-kinase-inhibitor" | "steroid";

/** Trade names and the short form of protocols ("FOLFOX-Bev") among them. */
const names: Readonly<Record<DrugClass, RegExp>> = {
  "checkpoint-inhibitor":
    /checkpoint|\bpd-?l?1\b|pembrolizumab|nivolumab|ipilimumab|atezolizumab|durvalumab|avelumab|cemiplimab|dostarlimab|relatlimab|tremelimumab/i,
  "vegf-antibody":
    /bevacizumab|\bbev\b|avastin|mvasi|zirabev|alymsys|vegzelma|aybintio|oyavas|abevmy|ramucirumab|cyramza|aflibercept|zaltrap|anti-?vegf\b|vegf-?inhibitor/i,
  "vegf-kinase-inhibitor":
    /sunitinib|sutent|sorafenib|nexavar|regorafenib|stivarga|pazopanib|votrient|axitinib|inlyta|cabozantinib|cabometyx|cometriq|lenvatinib|lenvima|kisplyx|fruquintinib|fruzaqla|vandetanib|nintedanib|tivozanib|anlotinib|apatinib|vegfr/i,
  steroid: /steroid|dexamethasone|prednisolone|prednisone/i,
};

/**
 * Checks whether a course of systemic treatment holds a kind of drug, by its class or by the name of the drug.
 *
 * A name that is not listed is not recognized: such a course raises no question and counts as a treatment of the tumor.
 */
export function holdsDrug(course: NamedDrug, kind: DrugClass): boolean {
  return names[kind].test(drugWords(course));
}

/** What a course says of its drugs, in one text. */
export function drugWords({ class: named, agent }: NamedDrug): string {
  return `${named ?? ""} ${agent ?? ""}`;
}
