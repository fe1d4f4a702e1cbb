/**
 * What a chart shows when it is opened before a tumor board: one card, of what the record holds and what it cannot hold.
 *
 * Nothing here orders, suggests or recommends. A patient in whose record no lung metastasis is found gets no card.
 */
import { documentPolicy, review } from "metastasectomy/board";
import { caseFromFhir } from "metastasectomy/fhir";
import { factLabel, factOwner, show, tumorBoardBrief } from "metastasectomy/report";

/** What is requested from the record each time; `null` in an answer means that it holds none. */
export const prefetch = {
  patient: "Patient/{{context.patientId}}",
  conditions: "Condition?patient={{context.patientId}}",
  observations: "Observation?patient={{context.patientId}}",
  procedures: "Procedure?patient={{context.patientId}}",
  medications: "MedicationRequest?patient={{context.patientId}}",
  structures: "BodyStructure?patient={{context.patientId}}",
};

/** The most letters a summary may have; the specification allows fewer than 140. */
const longestSummary = 139;

/**
 * Judges what was fetched, and answers with one card or none.
 *
 * @param {Record<string, unknown>} fetched - the resources by the names of `prefetch`; one that is missing was not fetched
 * @param {{ asOf: string, appUrl?: string }} meeting - its day, and where a SMART app completes the case
 */
export function cardsFor(fetched, { asOf, appUrl }) {
  const resources = Object.keys(prefetch).flatMap((name) => resourcesIn(fetched[name]));
  if (!hasLungMetastasis(resources, asOf)) return [];
  const { case: candidate, needs, conflicts } = caseFromFhir(resources, { asOf });
  // The card shows no more of the page than its head, which needs none of the sections.
  const found = review(candidate, documentPolicy, { sections: [] });
  const missing = Object.keys(prefetch).filter((name) => fetched[name] === undefined);
  const { name, version } = found.madeBy;
  return [
    {
      summary: summaryOf(found),
      indicator: "info",
      detail: [
        smallerHeadings(firstPart(tumorBoardBrief(candidate, found))),
        ...conflicts.map(({ fact, why }) => `- Contradiction in the record, not read: ${factLabel(fact)}: ${why}`),
        ...(missing.length > 0 ? [`Not fetched, and so not read: ${missing.join(", ")}.`] : []),
        `**Still needed, not in the record:**\n\n${asked(needs)}`,
      ].join("\n\n"),
      source: { label: `${name} ${version}, policy ${found.policy.id}` },
      ...(appUrl === undefined ? {} : { links: [{ label: "Complete the case", url: appUrl, type: "smart" }] }),
    },
  ];
}

/** The resources of a bundle of any type, of a resource, or of nothing. */
function resourcesIn(fetched) {
  if (typeof fetched !== "object" || fetched === null) return [];
  const entries = fetched.resourceType === "Bundle" ? fetched.entry : [{ resource: fetched }];
  return Array.isArray(entries) ? entries.map((entry) => entry?.resource) : [];
}

/** Diagnoses alone make a lesion only where one of them is a metastasis in the lung. */
function hasLungMetastasis(resources, asOf) {
  const diagnoses = resources.filter((resource) => {
    const codes = resource?.resourceType === "Observation" ? [resource.code?.coding].flat() : [];
    return resource?.resourceType === "Condition" || codes.some((coding) => coding?.code === "385421009");
  });
  return (caseFromFhir(diagnoses, { asOf }).case.lesions ?? []).length > 0;
}

/** The verdict of the page without its day, as long as a summary may be. */
function summaryOf(found) {
  const [verdict] = String(show(found)).split("\n")[0].split(": ").slice(1);
  const summary = `Lung metastases: ${verdict.slice(0, 1).toLowerCase()}${verdict.slice(1)}`;
  return summary.length > longestSummary ? `${summary.slice(0, longestSummary - 1)}…` : summary;
}

/** The patient, the verdict and its cautions: what stands on the page before its first table. */
function firstPart(page) {
  return page.split("\n## ")[0].trimEnd();
}

function smallerHeadings(markdown) {
  return markdown.replace(/^#(?=#* )/gm, "###");
}

/** Facts by who brings them, a line for each. */
function asked(needs) {
  const owners = [...new Set(needs.map(factOwner))];
  return owners
    .map((owner) => {
      const labels = needs.filter((fact) => factOwner(fact) === owner).map((fact) => factLabel(fact));
      return `- ${owner.replaceAll("-", " ")}: ${labels.join("; ")}`;
    })
    .join("\n");
}
