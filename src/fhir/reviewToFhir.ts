import type { Review } from "../board/review.ts";
import { predictedValueOf } from "../candidacy/predictedRanges.ts";
import type { Candidate } from "../case/candidate.ts";
import { type ReserveMeasure, reserveMeasures } from "../case/orderOfMeasures.ts";
import { ofReview } from "../figures/requireReview.ts";
import { refuse, requireNamed } from "../internal/guards.ts";
import { tumorBoardBrief } from "../report/tumorBoardBrief.ts";
import type { Extent } from "../units/extent.ts";
import { measureNames } from "../words/measureNames.table.ts";
import { base64Of } from "./base64.ts";

/** A FHIR R4 resource as plain data. */
export interface FhirResource {
  /** Its type. */
  readonly resourceType: string;
  /** Its fields. */
  readonly [field: string]: unknown;
}

/** Whom the resources are about. */
export interface ReviewToFhirOptions {
  /** The patient, as `Patient/123`; absent, the resources name no subject. */
  readonly subject?: string | undefined;
}

/**
 * Writes a review as FHIR R4: a Bundle of type collection with a DocumentReference that holds the brief in Markdown, and
 * an Observation for each predicted postoperative value. The Observations have the status preliminary, name method and
 * policy, and carry no code of LOINC, since none for predicted postoperative function was confirmed. Nothing in it is an
 * order, a request or a recommendation.
 *
 * @param candidate - the case the review was made of
 * @param options - the patient
 * @returns a Bundle
 * @throws RangeError when the case or the review is no object
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } } satisfies Candidate;
 * reviewToFhir(candidate, review(candidate)).resourceType; // => "Bundle"
 * ```
 */
export function reviewToFhir(candidate: Candidate, review: Review, options: ReviewToFhirOptions = {}): FhirResource {
  const action = "write a review as FHIR";
  requireNamed(action, "the options", options, ["subject"]);
  const { subject: patient } = options;
  if (patient !== undefined && typeof patient !== "string") refuse(action, "the subject", "a reference", patient);
  const subject = options.subject === undefined ? {} : { subject: { reference: options.subject } };
  return ofReview(action, candidate, review, () => bundleOf(candidate, review, subject));
}

function bundleOf(candidate: Candidate, review: Review, subject: object): FhirResource {
  const page = {
    resourceType: "DocumentReference",
    id: "brief",
    status: "current",
    docStatus: "preliminary",
    type: { text: "Brief for the tumor board" },
    ...subject,
    description: `Policy ${review.policy.id}; for professionals preparing a meeting`,
    content: [
      {
        attachment: {
          contentType: "text/markdown; charset=utf-8",
          title: "Brief for the tumor board",
          data: base64Of(tumorBoardBrief(candidate, review)),
        },
      },
    ],
  };
  const { reasons } = review.candidacy.pillars.physiologicReserve;
  const values = reserveMeasures.flatMap((measure) => {
    const found = predictedValueOf(reasons, measure);
    return found === undefined ? [] : [observation(measure, found.predicted, review, subject)];
  });
  const resources: readonly (FhirResource & { readonly id: string })[] = [page, ...values];
  return {
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => ({ fullUrl: `urn:metastasectomy:${resource.id}`, resource })),
  };
}

function observation(
  measure: ReserveMeasure,
  { least, most }: Extent,
  { asOf, policy }: Review,
  subject: object,
): FhirResource & { readonly id: string } {
  const quantity = (value: number) => ({
    value: Number(value.toFixed(1)),
    unit: "%",
    system: "http://unitsofmeasure.org",
    code: "%",
  });
  return {
    resourceType: "Observation",
    id: `ppo-${measure}`,
    status: "preliminary",
    code: { text: `Predicted postoperative ${measureNames[measure]}, percent of predicted` },
    ...subject,
    effectiveDateTime: asOf,
    ...(least === most
      ? { valueQuantity: quantity(least) }
      : { valueRange: { low: quantity(least), high: quantity(most) } }),
    method: { text: "Counting of functioning segments, calculated" },
    note: [
      {
        text: `Calculated for the plan under the policy ${policy.id}; ${policy.source.authors}: ${policy.source.title}. No measurement.`,
      },
    ],
  };
}
