import { type ConsensusStatement, consensusStatements } from "../biology/consensusStatements.table.ts";
import { evidenceFor } from "../biology/evidenceFor.ts";
import { type OpenBiologyQuestion, openBiologyQuestions } from "../biology/openBiologyQuestions.ts";
import { type OperationsReported, operationsReported } from "../biology/operationsReported.table.ts";
import type { HistologyEvidence } from "../biology/publishedFigure.ts";
import type { SystemicOption } from "../biology/systemicOption.ts";
import { systemicOptions } from "../biology/systemicOptions.ts";
import type { Candidate } from "../case/candidate.ts";
import type { PrimarySite } from "../case/primarySite.ts";
import type { Sourced } from "../evidence/citation.ts";

/** A source of evidence and its basis. */
export interface EvidenceSource extends Sourced {}

/** What is known of the operation for this primary, its basis, and the questions on systemic treatment. */
export interface EvidenceSection {
  /** The site of the primary; absent where it is not recorded, and then nothing is reported of it. */
  readonly site?: PrimarySite;
  /** Whether the question was randomized, and that superiority was not shown where it was. */
  readonly randomized?: HistologyEvidence["randomized"];
  /** The best kind of study that was read. */
  readonly level?: HistologyEvidence["level"];
  /** Where figures are printed, each once; the figures are not here, since they describe cohorts and not a person. */
  readonly sources: readonly EvidenceSource[];
  /** What the largest database reports of such operations, whatever the primary. */
  readonly operations: OperationsReported;
  /** Statements of a consensus document on what this case is about. */
  readonly statements: readonly ConsensusStatement[];
  /** Systemic treatments that concern this patient, or may as far as is recorded; none that the course shows as given. */
  readonly options: readonly SystemicOption[];
  /** Questions on systemic treatment before an operation; no threshold supports any of them. */
  readonly questions: readonly OpenBiologyQuestion[];
}

/**
 * Gathers the evidence for the primary of a case: randomized or not, which kind of study, where figures are printed; the
 * systemic treatments to be weighed, and the questions about drugs and biomarkers.
 *
 * Survival figures and hazard ratios are left out on purpose: they describe cohorts, and beside a person they would be
 * read as a forecast. {@link evidenceFor} lists them.
 *
 * @throws RangeError when the site is not one of those listed
 */
export function evidenceOf({ primary, lesions, course, plan, case: { asOf } }: Candidate): EvidenceSection {
  const site = primary?.site ?? undefined;
  const facts = {
    primarySite: site,
    histology: primary?.histology ?? undefined,
    biomarkers: primary?.biomarkers ?? undefined,
    systemic: course?.systemic ?? undefined,
  };
  const operation = {
    primaryTreatedOn: primary?.treatedOn ?? undefined,
    operationOn: plan?.operationOn ?? asOf,
  };
  return {
    ...(site === undefined ? { sources: [] } : known(site)),
    // A copy, so that nothing a caller does to a review reaches the table.
    operations: JSON.parse(JSON.stringify(operationsReported)) as typeof operationsReported,
    statements: statementsOn({ lesions, plan, primary }),
    options: systemicOptions({ ...facts, ...operation }).filter(({ concerns }) => concerns !== "unmet"),
    questions: openBiologyQuestions(facts),
  };
}

/** The statements on what is planned, and on tissue where a lesion may be a lung cancer. */
function statementsOn({
  lesions,
  plan,
  primary,
}: Pick<Candidate, "lesions" | "plan" | "primary">): ConsensusStatement[] {
  const lungCancer =
    primary?.site === "lung" || lesions?.some(({ nature }) => `${nature}`.endsWith("primary-lung-cancer")) === true;
  const planned = (plan?.stages ?? []).length > 0;
  const touched: Readonly<Record<ConsensusStatement["topic"], boolean>> = {
    "multidisciplinary-team": true,
    "tissue-of-lung-cancer": lungCancer,
    "minimally-invasive": planned,
    "open-approach": planned,
    nodes: planned,
    "local-alternative": (lesions ?? []).length > 0,
  };
  return consensusStatements
    .filter(({ topic }) => touched[topic])
    .map((each) => JSON.parse(JSON.stringify(each)) as ConsensusStatement);
}

function known(site: PrimarySite): Pick<EvidenceSection, "site" | "randomized" | "level" | "sources"> {
  const { randomized, level, figures } = evidenceFor(site);
  const sources = figures.filter(
    ({ source }, at) => figures.findIndex((other) => other.source.id === source.id) === at,
  );
  return { site, randomized, level, sources: sources.map(({ source, standing }) => ({ source, standing })) };
}
