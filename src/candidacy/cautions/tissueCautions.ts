import { singleNoduleCounts } from "../../biology/singleNoduleCounts.table.ts";
import type { Candidate } from "../../case/candidate.ts";
import { abcTissue2017, niceNg151, quint2000 } from "../../evidence/sources/candidacy.table.ts";
import { omitAbsent } from "../../internal/absent.ts";
import type { Caution } from "../caution.ts";
import { answeredBy, hasTissue, isSingle, type TissueQuestion, tissueQuestion, uncounted } from "../tissueQuestion.ts";

/** Names the lesions that may not be metastases, with the published counts for such a primary. */
export function tissueCautions(
  candidate: Pick<Candidate, "primary" | "lesions" | "course" | "patient">,
): readonly Caution[] {
  const { status, packYears } = candidate.patient?.smoking ?? {};
  const smoking = status == null && packYears == null ? undefined : omitAbsent({ status, packYears });
  const site = candidate.primary?.site;
  const lesions = candidate.lesions ?? [];
  const proven = lesions.some(hasTissue) ? -1 : lesions.findIndex(({ nature }) => nature === "proven-metastasis");
  return lesions.flatMap((each, lesion): readonly Caution[] => {
    const facts = [`lesions.${lesion}.nature`, `lesions.${lesion}.tissue`] as const;
    if (lesion === proven) return [{ code: "proven-without-tissue", facts, standing: "convention", lesion }];
    const question = tissueQuestion(candidate, lesion);
    if (question === undefined) return [];
    // The counts are of single nodules; what a form on CT adds to them was not counted.
    const counted = question === "primary" || (!uncounted.includes(question) && isSingle(candidate, lesion));
    const counts = counted && site != null ? singleNoduleCounts[site] : undefined;
    const source = sourceOf(question, site, counts !== undefined);
    const asks = [`lesions.${lesion}.${answeredBy(question, each)}`] as const;
    const standing = source === undefined ? "convention" : source === abcTissue2017 ? "secondary" : "primary";
    return [omitAbsent({ code: "tissue-open", facts, asks, standing, source, lesion, question, counts, smoking })];
  });
}

function sourceOf(question: TissueQuestion, site: string | undefined, counted: boolean): Caution["source"] {
  if (question === "breast-without-tissue") return abcTissue2017;
  if (question === "single-without-tissue" && site === "colorectal") return niceNg151;
  return counted ? quint2000 : undefined;
}
