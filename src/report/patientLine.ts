import type { Candidate } from "../case/candidate.ts";
import type { Chest, NodeStation } from "../case/chest.ts";
import type { PatientWish } from "../case/patient.ts";
import type { Primary } from "../case/primary.ts";
import type { Staging } from "../case/staging.ts";
import { liesAfter } from "../units/plainDate.ts";
import { capital, decimals, spoken } from "../words/format.ts";
import type { Block } from "./document.ts";
import { paragraph } from "./document.ts";
import { firstOf, firstWords, type PageContext } from "./pageContext.ts";

/** A label and what is recorded under it. */
type Part = readonly [label: string, facts: readonly string[]];

/** One paragraph of the patient: who, which primary, how far, treated how, wishing what. What is not recorded is said. */
export function patientLine(context: PageContext): Block {
  const { page } = context.words;
  const parts: readonly Part[] = [
    [page.patient, person(context)],
    [page.primary, primary(context)],
    [page.molecular, molecular(context)],
    [page.imaging, imaging(context)],
    [page.stage, stage(context)],
    [page.treatment, treatment(context)],
    [page.wish, wish(context)],
  ];
  return paragraph(
    parts.flatMap(([label, facts], at) => [
      ...(at === 0 ? [] : [" "]),
      { strong: `${label}:` },
      ` ${facts.length === 0 ? page.notRecorded : facts.join(", ")}.`,
    ]),
  );
}

function person({ candidate: { patient }, words: { page } }: PageContext): readonly string[] {
  const { sex, ageYears, bornOn, ecog, clinicalFrailtyScale: scale } = patient ?? {};
  return [
    ...(sex == null ? [] : [sex]),
    ...(ageYears == null
      ? bornOn == null
        ? []
        : [page.born(bornOn)]
      : [page.years(decimals(Math.floor(ageYears), 0))]),
    ...(ecog == null ? [] : [page.ecog(ecog)]),
    ...(scale == null ? [] : [page.frailty(scale)]),
  ];
}

function primary({ candidate, words: { page }, limits }: PageContext): readonly string[] {
  const { site, histology, nodes, resection, status }: Primary = candidate.primary ?? {};
  return [
    ...(site == null || (site === "other" && histology != null) ? [] : [page.primaries[site]]),
    ...(histology == null ? [] : [firstWords(histology, Math.max(limits.text, 3))]),
    ...(nodes == null ? [] : [page.primaryNodes[nodes]]),
    ...(resection == null ? [] : [page.primaryResection[resection]]),
    ...(status == null ? [] : [page.primaryStatus[status]]),
  ];
}

function molecular({ candidate, words: { page }, limits }: PageContext): readonly string[] {
  const results = (candidate.primary?.biomarkers ?? []).flatMap(({ name, result, value, unit }) => {
    const number = value == null ? [] : [`${decimals(value, 2)} ${unit ?? ""}`.trim()];
    const parts = [...(name == null ? [] : [name]), ...(result == null ? [] : [result]), ...number];
    return parts.length === 0 ? [] : [firstWords(parts.join(" "), Math.max(limits.text, 3))];
  });
  return firstOf(results, limits.entries, page.others);
}

/** The examinations there were on the day of the meeting: one of a later day has not shown anything yet. */
function held({ case: { asOf }, staging }: Candidate): readonly Staging[] {
  return (staging ?? []).filter(({ on }) => on == null || !liesAfter(on, asOf));
}

/** The newest examination of each kind, with its day. */
function imaging({ candidate, words: { page, modality }, limits }: PageContext): readonly string[] {
  const newest = new Map<string, string>();
  for (const { modality: how, on } of held(candidate)) {
    const kind = how == null ? page.examination : modality(how);
    const day = newest.get(kind) ?? "";
    newest.set(kind, on != null && on > day ? on : day);
  }
  const all = [...newest].map(([kind, day]) => `${kind} ${day || page.undated}`);
  return firstOf(all, Math.max(limits.entries, 3), page.others);
}

function stage({ candidate, words: { page, modality }, limits }: PageContext): readonly string[] {
  const { extrathoracic, chest } = candidate;
  // What was written of an examination stands beside "none found": a text decides nothing, and may contradict it.
  // Two words of a report are too few.
  const room = limits.text > 2 && extrathoracic?.state === "none-found";
  const examined = (room ? held(candidate) : []).flatMap(({ modality: how, result }) =>
    result == null ? [] : [page.examined(how == null ? undefined : modality(how), firstWords(result, 2 * limits.text))],
  );
  const nodesOf = ({ nodes, stations }: Chest = {}): readonly string[] => {
    const named = (which: (each: NodeStation) => boolean): readonly string[] =>
      (stations ?? []).filter(which).flatMap(({ station }) => station ?? []);
    const untouched = ({ tissue }: NodeStation): boolean => tissue == null || tissue === "not-sampled";
    const positive = named(({ tissue }) => tissue === "positive");
    const avid = named((each) => untouched(each) && each.petAvid === true);
    const negative = named((each) => untouched(each) && each.petAvid === false);
    const open = named((each) => untouched(each) && each.petAvid == null);
    return [
      // Tissue of a station says more than the word for all of them.
      ...(nodes == null || (positive.length > 0 && nodes !== "proven") ? [] : [page.nodes[nodes]]),
      ...(positive.length === 0 ? [] : [page.stationsPositive(positive.join(", "))]),
      ...(avid.length === 0 ? [] : [page.stationsAvid(avid.join(", "))]),
      ...(negative.length === 0 ? [] : [page.stationsNotAvid(negative.join(", "))]),
      ...(open.length === 0 ? [] : [page.stationsOpen(open.join(", "))]),
    ];
  };
  const sites = (extrathoracic?.sites ?? []).flatMap(({ site, state }) => {
    if (site == null) return state == null ? [] : [spoken(state)];
    const named = firstWords(site, limits.text);
    return [state == null ? named : page.within(named, spoken(state))];
  });
  const found = extrathoracic?.state == null ? [] : [page.extrathoracic[extrathoracic.state]];
  return [
    ...(sites.length === 0 ? found : [[...found, firstOf(sites, 3, page.others).join(", ")].join(": ")]),
    ...examined,
    ...nodesOf(chest ?? undefined),
  ];
}

function treatment({ candidate: { course, lesions }, words: { page }, limits, name }: PageContext): readonly string[] {
  const growing = (lesions ?? []).flatMap((lesion, at) => (lesion.course === "growing" ? [name(at)] : []));
  const short = (text: string | null | undefined): readonly string[] =>
    text == null ? [] : [firstWords(text, limits.text)];
  const local = (course?.localTreatments ?? []).map(({ kind, site, on }) => [
    ...(kind == null ? short(site) : site == null ? [kind] : [page.within(kind, firstWords(site, limits.text))]),
    ...(on == null ? [] : [on]),
  ]);
  const given = course?.systemic ?? [];
  const systemic = given.map(
    ({ agent, class: group, startedOn, lastDoseOn, ongoing, response, stoppedBecause }, at) => [
      ...short(agent ?? group),
      ...(startedOn != null && lastDoseOn != null
        ? [page.to(startedOn, lastDoseOn)]
        : [startedOn ?? lastDoseOn ?? []].flat()),
      ...(ongoing === true ? [page.ongoing] : []),
      ...short(response)
        .filter((text) => !text.endsWith("…"))
        // What is written of the last treatment may not hold of each lesion.
        .map((text) =>
          at === given.length - 1 && /stable|response/i.test(text) && growing.length > 0
            ? page.butGrowing(text, growing)
            : text,
        ),
      // A response is not all that ended a treatment.
      ...(stoppedBecause === "progression" || stoppedBecause === "toxicity" ? [page.stopped(stoppedBecause)] : []),
    ],
  );
  const written = [...local, ...systemic].map((parts) => parts.join(" "));
  return firstOf(
    written.filter((line) => line !== ""),
    Math.min(4, limits.entries + 1),
    page.others,
  );
}

function wish({ candidate: { patient }, words: { page }, limits }: PageContext): readonly string[] {
  const { surgery, otherLocalTreatment, priorities }: PatientWish = patient?.wish ?? {};
  const first = surgery === "prefers-not" || surgery === "declines";
  return [
    ...(surgery == null ? [] : [`${page.wishes[surgery]} ${page.surgery}`]),
    ...(otherLocalTreatment == null ? [] : [`${page.wishes[otherLocalTreatment]} ${page.otherLocalTreatment}`]),
    // With a wish against surgery it stands at the top of the page already.
    ...(priorities == null || first ? [] : [firstWords(priorities, Math.max(2 * limits.text, 12))]),
  ];
}

/** A wish against surgery, which comes before everything else. */
export function wishFirst({ candidate: { patient }, words: { page } }: PageContext): readonly Block[] {
  const { surgery, priorities }: PatientWish = patient?.wish ?? {};
  if (surgery !== "prefers-not" && surgery !== "declines") return [];
  const matters = priorities == null ? [] : [` ${capital(page.matters(firstWords(priorities, 25)))}`];
  return [paragraph([{ strong: page.wishFirst(surgery) }, ...matters])];
}
