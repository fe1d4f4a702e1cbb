import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { factLabel } from "../words/factLabel.ts";
import { capital, decimals, quoted, spoken } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { modalityName } from "../words/words.ts";

/** What the case states and no rule of the page reads, so that the meeting sees it all the same. It is a selection. */
export function unreadSection(
  candidate: Candidate,
  { agenda }: Pick<Review, "agenda">,
  name: LesionName,
): readonly string[] {
  const told = [
    ...ofPatient(candidate),
    ...ofTests(candidate, agenda ?? [], name),
    ...ofDisease(candidate, name),
    ...ofPlan(candidate),
  ];
  return told.length === 0
    ? []
    : ["**Among what is stated and read by no rule on this page:**", "", ...told.map((line) => `- ${capital(line)}.`)];
}

function ofPatient({ patient }: Candidate): readonly string[] {
  const frailty = patient?.clinicalFrailtyScale ?? undefined;
  const oxygen = patient?.homeOxygen ?? undefined;
  const graded = (patient?.lungEvents ?? []).flatMap(({ kind, grade }) =>
    grade == null ? [] : [`${kind == null ? "event of the lungs" : quoted(kind)}: grade ${grade}`],
  );
  return [
    ...(frailty === undefined ? [] : [`clinical frailty scale ${frailty} of 9`]),
    ...(oxygen === undefined ? [] : [oxygen ? "oxygen at home" : "no oxygen at home"]),
    ...graded,
  ];
}

/** The day of the exercise test, why a test was not done where the agenda does not say it, results of examinations. */
function ofTests(
  { case: header, exercise, staging }: Candidate,
  agenda: NonNullable<Review["agenda"]>,
  name: LesionName,
): readonly string[] {
  const tested = exercise?.measuredOn ?? undefined;
  const owed = agenda.flatMap(({ owes }) => owes.map(({ path }) => path));
  const absent = Object.entries(header.absentReasons ?? {}).flatMap(([path, why]) =>
    why === undefined || owed.includes(path as CaseFact) ? [] : [[path as CaseFact, why] as const],
  );
  return [
    ...(tested === undefined ? [] : [`exercise tested on ${quoted(tested)}`]),
    ...absent.map(([path, why]) => `${factLabel(path, name)}: ${spoken(why)}`),
    ...(staging ?? []).flatMap(({ modality, on, result }) =>
      free([modality ? modalityName(modality) : "examination", on], result),
    ),
  ];
}

function ofDisease({ primary, lesions, systemicAlternative }: Candidate, name: LesionName): readonly string[] {
  const measured = (primary?.biomarkers ?? []).flatMap(({ name: marker, value, unit, on }) =>
    value == null ? [] : free([marker ?? "biomarker", on], `${decimals(value, 2)} ${unit ?? ""}`.trim()),
  );
  const samples = (lesions ?? []).flatMap(({ tissue }, at) => {
    const sample = free([tissue?.method ?? "tissue", tissue?.on], tissue?.result);
    return sample.map((words) => `${name(at)}, ${words}`);
  });
  return [...measured, ...samples, ...free(["the systemic alternative, why"], systemicAlternative?.reason)];
}

function ofPlan({ plan }: Candidate): readonly string[] {
  const stages = plan?.stages ?? [];
  const volumes = stages.flatMap(({ resections }) =>
    (resections ?? []).flatMap(({ removedVolumeMl, procedure }) =>
      removedVolumeMl == null ? [] : [`${procedure ?? "resection"} ${decimals(removedVolumeMl)} mL`],
    ),
  );
  return [
    ...free(["the surgeon's statement"], plan?.surgeonStatement?.text),
    ...(volumes.length === 0 ? [] : [`volumes to be removed by CT: ${volumes.join(", ")}`]),
    ...stages.flatMap(({ order, access, nodes }, at) => {
      const stage = `stage ${order ?? at + 1}`;
      return [...free([`${stage}, access`], access), ...free([`${stage}, nodes`], nodes)];
    }),
  ];
}

/** Free text of a case behind what it is about; nothing where there is none. */
function free(about: readonly (string | null | undefined)[], text: string | null | undefined): readonly string[] {
  const lead = about.filter((part) => part != null).map((part) => quoted(part));
  return text == null ? [] : [`${lead.join(", ")}: ${quoted(text)}`];
}
