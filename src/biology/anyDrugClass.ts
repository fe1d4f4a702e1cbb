import { type DrugClass, drugWords, holdsDrug, type NamedDrug } from "./drugClass.ts";

/** Kinds of drug that a question about the disease looks for. */
export type AnyDrugClass = DrugClass | "kinase-inhibitor" | "chemotherapy";

const names: Readonly<Record<Exclude<AnyDrugClass, DrugClass>, RegExp>> = {
  "kinase-inhibitor": /kinase-?inhibitor|tinib/i,
  chemotherapy:
    /chemotherapy|platin|etoposide|bleomycin|ifosfamide|doxorubicin|fluorouracil|capecitabine|irinotecan|folfox|folfiri|\bcapox\b|\bbep\b|\bpei\b|\btip\b|\bvip\b/i,
};

/** Checks whether a course of systemic treatment holds a kind of drug: as {@link holdsDrug}, of every kind. */
export function holdsAnyDrug(course: NamedDrug, kind: AnyDrugClass): boolean {
  return kind === "kinase-inhibitor" || kind === "chemotherapy"
    ? names[kind].test(drugWords(course))
    : holdsDrug(course, kind);
}
