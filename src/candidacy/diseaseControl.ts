import { isBefore } from "../biology/plainDate.ts";
import { all } from "../evidence/all.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { type Present, present } from "../internal/present.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";
import type { Chest, ExtrathoracicSite, PrimaryStatus } from "./disease.ts";
import { absent, ask, dated } from "./fact.ts";

/** Why the lungs are or are not the only battle. */
export interface DiseaseControlReasons {
  /** How the primary tumor stands. */
  "primary-control": { readonly status?: PrimaryStatus; readonly assessedOn?: string };
  /** Whether what is stated of the primary was looked at on a stated day. */
  "primary-assessed": { readonly assessedOn?: string; readonly afterMeeting?: true };
  /** Whether disease outside the chest was found. */
  "extrathoracic-state": { readonly state?: "none-found" | "present" };
  /** Whether what is stated of disease elsewhere rests on dated imaging. */
  "extrathoracic-imaging": { readonly on?: string; readonly afterMeeting?: true };
  /** How disease at one site outside the chest stands. */
  "extrathoracic-site": {
    readonly at: number;
    readonly site?: string;
    readonly state?: NonNullable<ExtrathoracicSite["state"]>;
    readonly treatable?: boolean;
  };
  /** The hilar and mediastinal nodes. */
  nodes: { readonly nodes?: NonNullable<Chest["nodes"]>; readonly rule: CandidacyPolicy["nodes"] };
}

type Control = Judgment<DiseaseControlReasons>;

/**
 * Asks whether the lungs are the only battle: the primary tumor controlled, nothing uncontrolled outside the chest, and
 * the nodes as the policy takes them.
 *
 * "Controlled" is derived from dated facts: a statement nobody dated is an assumption where the policy allows one, and
 * missing where it does not. Disease that was resected or has vanished counts as controlled; stable disease does if it
 * can be treated with the aim of cure; growing disease only under a policy that accepts what is controllable. A listed
 * site counts even where the state says that none was found.
 *
 * @param candidate - the case
 * @param policy - what primary, sites and nodes have to be
 * @returns the second pillar
 */
export function diseaseControl(candidate: Candidate, policy: CandidacyPolicy): Control {
  const staged = lastStaging(candidate);
  return all([
    ...primaryControl(candidate, policy, staged),
    ...extrathoracic(candidate, policy, staged),
    nodalDisease(candidate, policy),
  ]);
}

/** How the primary stands, and where it is held to be controlled, since when that is known. */
function primaryControl(candidate: Candidate, policy: CandidacyPolicy, staged: string | undefined): readonly Control[] {
  const { status, assessedOn = staged } = present(candidate.primary ?? {});
  const controlled = status === "no-evidence-of-disease" || status === "controlled-in-place";
  const accepted = controlled || (status === "controllable" && policy.primary === "controlled-or-controllable");
  const failed = status === "controllable" || status === "uncontrolled";
  const answer = accepted || (failed ? false : (["primary.status"] as const));
  const control = judge("primary-control", { status }, answer, policy.standing);
  const code = "primary-assessed";
  const path = "primary.assessedOn";
  const since = assessedOn
    ? dated(candidate, policy, code, path, assessedOn, { assessedOn })
    : absent(policy, code, path, {});
  return controlled ? [control, since] : [control];
}

function extrathoracic(candidate: Candidate, policy: CandidacyPolicy, staged: string | undefined): readonly Control[] {
  const { state, sites = [] } = present(candidate.extrathoracic ?? {});
  const listed = sites.flatMap((site, at) => oneSite(candidate, present(site), at, policy, staged));
  if (state === "present" && sites.length > 0) return listed;
  const noneFound = state === "none-found";
  const need = state ? "extrathoracic.sites" : "extrathoracic.state";
  return [
    ...listed,
    judge("extrathoracic-state", { state }, noneFound || [need], policy.standing),
    ...(noneFound ? [imaging(candidate, staged, policy)] : []),
  ];
}

/** One site, and where it is held to be controlled, since when that is known. */
function oneSite(
  candidate: Candidate,
  { site, state, treatableWithCurativeIntent: treatable, assessedOn }: Present<ExtrathoracicSite>,
  at: number,
  policy: CandidacyPolicy,
  staged: string | undefined,
): readonly Control[] {
  const path = `extrathoracic.sites.${at}.`;
  const gone = state === "resected" || state === "complete-response";
  const there = state === "stable" || state === "growing";
  const accepted =
    policy.extrathoracic !== "none" &&
    (gone ||
      (there
        ? growthAccepted(state, policy) && (treatable ?? [`${path}treatableWithCurativeIntent`])
        : [`${path}state`]));
  const control = judge("extrathoracic-site", { at, site, state, treatable }, accepted, policy.standing);
  return accepted === true ? [control, imaging(candidate, assessedOn ?? staged, policy)] : [control];
}

function growthAccepted(state: ExtrathoracicSite["state"], { extrathoracic }: CandidacyPolicy): boolean {
  return state !== "growing" || extrathoracic === "controlled-or-controllable";
}

function imaging(candidate: Candidate, on: string | undefined, policy: CandidacyPolicy): Control {
  const code = "extrathoracic-imaging";
  return on ? dated(candidate, policy, code, "staging", on, { on }) : absent(policy, code, "staging", {});
}

function nodalDisease(candidate: Candidate, policy: CandidacyPolicy): Control {
  const { nodes: rule, standing } = policy;
  const nodes = candidate.chest?.nodes;
  if (rule === "advisory") return judge("nodes", { nodes, rule }, true, nodes ? "convention" : standing);
  return ask(policy, "nodes", "chest.nodes", nodes, isFree, { nodes, rule });
}

function isFree(nodes: NonNullable<Chest["nodes"]>): boolean | undefined {
  return nodes === "not-suspicious" || nodes === "biopsy-negative" || (nodes === "proven" ? false : undefined);
}

/** The date of the latest dated staging examination. */
function lastStaging({ staging }: Candidate): string | undefined {
  const dates = (staging ?? []).flatMap(({ on }) => on ?? []);
  return dates.reduce((latest, on) => (isBefore(latest, on) === "met" ? on : latest), dates[0]!);
}
