import { isBefore } from "../biology/plainDate.ts";
import { all } from "../evidence/all.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";
import type { Chest, ExtrathoracicSite, PrimaryStatus } from "./disease.ts";
import { absent } from "./fact.ts";

/** Why the lungs are or are not the only battle. */
export interface DiseaseControlReasons {
  /** How the primary tumor stands. */
  "primary-control": { readonly status?: PrimaryStatus; readonly assessedOn?: string };
  /** Whether what is stated of the primary was looked at on a stated day. */
  "primary-assessed": { readonly assessedOn?: string };
  /** Whether disease outside the chest was found. */
  "extrathoracic-state": { readonly state?: "none-found" | "present" };
  /** Whether what is stated of disease elsewhere rests on dated imaging. */
  "extrathoracic-imaging": { readonly on?: string };
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
  return all([primaryControl(candidate, policy), ...extrathoracic(candidate, policy), nodalDisease(candidate, policy)]);
}

function primaryControl(candidate: Candidate, policy: CandidacyPolicy): Control {
  const status = candidate.primary?.status ?? undefined;
  const { standing } = policy;
  if (status === undefined || status === "never-found") {
    return undecided<DiseaseControlReasons>(
      { code: "primary-control", verdict: "unknown", standing, ...(status === undefined ? {} : { status }) },
      ["primary.status"],
    );
  }
  const controlled = status === "no-evidence-of-disease" || status === "controlled-in-place";
  const accepted = controlled || (status === "controllable" && policy.primary === "controlled-or-controllable");
  const control = decided<DiseaseControlReasons>({
    code: "primary-control",
    verdict: accepted ? "met" : "unmet",
    standing,
    status,
  });
  if (!controlled) return control;
  const assessedOn = candidate.primary?.assessedOn ?? lastStaging(candidate);
  return all([
    control,
    assessedOn === undefined
      ? absent<DiseaseControlReasons>(policy, "primary.assessedOn", { code: "primary-assessed" })
      : decided<DiseaseControlReasons>({ code: "primary-assessed", verdict: "met", standing, assessedOn }),
  ]) as Control;
}

function extrathoracic(candidate: Candidate, policy: CandidacyPolicy): readonly Control[] {
  const state = candidate.extrathoracic?.state ?? undefined;
  const { standing } = policy;
  const sites = (candidate.extrathoracic?.sites ?? []).map((site, at) => oneSite(candidate, site, at, policy));
  if (state === "present" && sites.length > 0) return sites;
  const reason = { code: "extrathoracic-state", standing, ...(state === undefined ? {} : { state }) } as const;
  if (state !== "none-found") {
    const need = state === undefined ? "extrathoracic.state" : "extrathoracic.sites";
    return [...sites, undecided<DiseaseControlReasons>({ ...reason, verdict: "unknown" }, [need])];
  }
  return [
    ...sites,
    decided<DiseaseControlReasons>({ ...reason, verdict: "met" }),
    imaging(lastStaging(candidate), policy),
  ];
}

function imaging(on: string | undefined, policy: CandidacyPolicy): Control {
  return on === undefined
    ? absent<DiseaseControlReasons>(policy, "staging", { code: "extrathoracic-imaging" })
    : decided<DiseaseControlReasons>({
        code: "extrathoracic-imaging",
        verdict: "met",
        standing: policy.standing,
        on,
      });
}

function oneSite(candidate: Candidate, site: ExtrathoracicSite, at: number, policy: CandidacyPolicy): Control {
  const state = site.state ?? undefined;
  const treatable = site.treatableWithCurativeIntent ?? undefined;
  const told = {
    at,
    ...(site.site ? { site: site.site } : {}),
    ...(state === undefined ? {} : { state }),
    ...(treatable === undefined ? {} : { treatable }),
  };
  const answer = siteAccepted(state, treatable, policy.extrathoracic);
  const reason = { code: "extrathoracic-site", standing: policy.standing, ...told } as const;
  if (answer === "unmet") return decided<DiseaseControlReasons>({ ...reason, verdict: answer });
  if (answer === "met") {
    return all([
      decided<DiseaseControlReasons>({ ...reason, verdict: answer }),
      imaging(site.assessedOn ?? lastStaging(candidate), policy),
    ]) as Control;
  }
  const missing = state === undefined ? "state" : "treatableWithCurativeIntent";
  return undecided<DiseaseControlReasons>({ ...reason, verdict: "unknown" }, [`extrathoracic.sites.${at}.${missing}`]);
}

/** What a policy makes of one site; a site whose state is missing may be anything the policy accepts. */
function siteAccepted(
  state: ExtrathoracicSite["state"],
  treatable: boolean | undefined,
  accepts: CandidacyPolicy["extrathoracic"],
): "met" | "unmet" | "unknown" {
  if (accepts === "none") return "unmet";
  if (state === undefined) return "unknown";
  if (state === "resected" || state === "complete-response") return "met";
  if (state === "growing" && accepts === "controlled") return "unmet";
  if (treatable === undefined) return "unknown";
  return treatable ? "met" : "unmet";
}

function nodalDisease(candidate: Candidate, policy: CandidacyPolicy): Control {
  const nodes = candidate.chest?.nodes ?? undefined;
  const rule = policy.nodes;
  if (nodes === undefined) {
    return rule === "advisory"
      ? decided<DiseaseControlReasons>({ code: "nodes", verdict: "met", standing: policy.standing, rule })
      : absent<DiseaseControlReasons>(policy, "chest.nodes", { code: "nodes", rule });
  }
  const reason = { code: "nodes", standing: "convention", nodes, rule } as const;
  if (nodes === "suspected" && rule === "exclude") {
    return undecided<DiseaseControlReasons>({ ...reason, verdict: "unknown" }, ["chest.nodes"]);
  }
  return decided<DiseaseControlReasons>({
    ...reason,
    verdict: nodes === "proven" && rule === "exclude" ? "unmet" : "met",
  });
}

/** The date of the latest dated staging examination. */
function lastStaging(candidate: Candidate): string | undefined {
  return (candidate.staging ?? [])
    .flatMap(({ on }) => on ?? [])
    .reduce<string | undefined>(
      (latest, on) => (latest === undefined || isBefore(latest, on) === "met" ? on : latest),
      undefined,
    );
}
