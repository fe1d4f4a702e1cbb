import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { judging, requireCase } from "../case/requireCase.ts";
import { combineInto, newPillar, type Unreported } from "../evidence/pillar.ts";
import type { Reason } from "../evidence/reason.ts";
import { existing } from "../internal/guards.ts";
import { planCost } from "../plan/planCost.ts";
import { type OperationPlan, plannedOperations } from "../plan/plannedOperations.ts";
import { planTaken } from "../plan/planTaken.ts";
import { noBetterAlternative } from "./alternative.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidacy } from "./candidacyResult.ts";
import { askingCautions, cautionsOf } from "./cautions/cautionsOf.ts";
import { completeResection } from "./completeResection.ts";
import { type DiseaseControlReasons, diseaseControl } from "./diseaseControl.ts";
import { physiologicReserve } from "./physiologicReserve.ts";
import { requirePolicy } from "./requirePolicy.ts";
import { haveSameScope, scopeOf } from "./scope.ts";
import { unreportedOfLesions } from "./unreported.ts";
import { askingForEquation, standing, withVolume, withWorkedOut } from "./workedOut.ts";

/** A judged case: what was judged, the judgment, and what its parts share. */
export interface JudgedCase {
  /** The case, with the percentages the equations of the policy gave. */
  readonly candidate: Candidate;
  readonly judgment: Candidacy;
  /** Findings on each lesion that are not recorded. */
  readonly onLesions: readonly Unreported[];
}

/**
 * Judges a case part by part. Given the same case judged before with some sections exchanged, it takes over every part
 * that reads none of those: each part receives the sections it names and no others, so a part whose sections are the
 * very same objects has the same answer.
 *
 * @throws RangeError when case or policy is none, and for a value no person can have
 */
export function judgeCase(
  recorded: Candidate,
  asked: CandidacyPolicy,
  previous?: JudgedCase,
  cautioned: boolean = true,
): JudgedCase {
  if (!previous) {
    requireCase(judging, recorded);
    requirePolicy(judging, asked);
  }
  const lungVolume = recorded.lungs?.totalVolumeMl == null ? asked.lungVolume?.(recorded) : undefined;
  const policy = withVolume(asked, lungVolume);
  // Lungs of another volume hold other operations.
  const before = previous?.judgment.lungVolume?.predictedMl === lungVolume?.predictedMl ? previous : undefined;
  const found = policy.equations?.(recorded);
  const candidate = withWorkedOut(recorded, found);
  const former = before?.judgment;
  const kept = former?.pillars;
  const changed = before ? sectionsChanged(before.candidate, candidate) : [];
  const part = <Section extends keyof Candidate, Part>(
    sections: readonly Section[],
    same: Part | undefined,
    judge: (read: Pick<Candidate, Section>) => Part,
  ): Part =>
    same !== undefined && !changed.some((each) => (sections as typeof changed).includes(each))
      ? same
      : judge(candidate);

  const plan = part(["lesions", "lungs", "plan"], former?.plan, (read) => plannedOperations(read, policy, before));
  const onPlan = former !== undefined && plan === former.plan;
  const sameOperations = onPlan || (former !== undefined && haveSameOperations(plan, former.plan));
  const cost = part(["lungs"], sameOperations ? former.cost : undefined, ({ lungs }) =>
    planCost(plan.operations, lungs),
  );
  const perfusion = candidate.lungFunction?.perfusionLeftPercent;
  const perfused = sameOperations && perfusion === before?.candidate.lungFunction?.perfusionLeftPercent;
  const taken = part(["lungs"], perfused ? former.taken : undefined, ({ lungs }) =>
    planTaken(plan.operations, cost, lungs, perfusion, policy.resection.lungVolumeMl, cautioned),
  );
  const onLesions = onPlan ? existing(before).onLesions : unreportedOfLesions(policy, candidate, plan, before);
  const scope =
    before && haveSameScope(candidate, before.candidate) ? before.judgment.scope : scopeOf(candidate, policy);
  const complete = part(["lesions", "lungs", "plan", "chest", "course"], kept?.completeResection, (read) =>
    completeResection(read, plan, policy, onLesions),
  );
  const control = part(["case", "primary", "staging", "extrathoracic", "chest", "plan"], kept?.diseaseControl, (read) =>
    diseaseControl(read, policy),
  );
  const { fitness } = policy;
  const trusted = withWorkedOut(candidate, found, "contradicted");
  // A fitness rule is the caller's and may read the whole case; earlier resections are compared with the lesions.
  const reserve = part(
    ["case", "patient", "lungFunction", "lungs", "liver", "plan", "course"],
    (onPlan || (sameOperations && plan.origin === "plan" && !candidate.course?.localTreatments?.length)) && !fitness
      ? kept?.physiologicReserve
      : undefined,
    () =>
      askingForEquation(
        physiologicReserve(
          trusted,
          plan,
          cost,
          taken,
          policy,
          onLesions,
          fitness && ((predicted) => fitness(trusted, plan, predicted)),
        ),
        found,
      ),
  );
  const alternative = part(["primary", "course", "plan", "systemicAlternative"], former?.alternative, (read) =>
    noBetterAlternative(read, policy),
  );

  const asPillar = policy.alternative === "pillar";
  const required = newPillar<Record<string, object>>();
  for (const each of asPillar ? [complete, control, reserve, alternative] : [complete, control, reserve]) {
    combineInto(required, "unmet", each);
  }
  const asking = !cautioned && policy.asks.length > 0;
  const cautions = cautioned ? cautionsOf(candidate, plan, policy) : asking ? askingCautions(candidate, policy) : [];
  for (const { code, asks, standing } of cautions) {
    if (asks === undefined || !policy.asks.some((asked) => asked === code)) continue;
    combineInto(required, "unmet", { verdict: "unknown", restsOn: standing, needs: asks, assumed: [] });
  }
  const judgment: Candidacy = {
    verdict: scope.verdict === "met" ? verdicts[required.verdict] : "undetermined",
    scope,
    pillars: { completeResection: complete, diseaseControl: control, physiologicReserve: reserve },
    alternative,
    needs: scope.verdict === "unmet" ? [] : both(scope.needs, required.needs),
    assumed: both(scope.assumed, required.assumed),
    cautions,
    restsOn: (scope.verdict === "met" ? required : scope).restsOn,
    openQuestions: [
      ...(asPillar || alternative.verdict === "met" ? [] : alternative.reasons),
      ...control.reasons.filter(isOpenQuestion),
    ],
    plan,
    cost,
    taken,
    policy: policy.id,
  };
  const workedOut = standing({ ...former?.workedOut, ...found }, candidate);
  Object.assign(judgment, workedOut && { workedOut }, lungVolume && { lungVolume });
  return { candidate, judgment, onLesions };
}

/** Whether two plans for as many lesions hold the same operations, whatever else was found on the lesions. */
function haveSameOperations(one: OperationPlan, other: OperationPlan): boolean {
  const [own, others] = [one.operations, other.operations];
  const same = (at: number): boolean =>
    own[at] === others[at] || JSON.stringify(own[at]) === JSON.stringify(others[at]);
  return one.lesions.length === other.lesions.length && own.length === others.length && own.every((_, at) => same(at));
}

/** The sections that are not the very same objects in two cases. */
function sectionsChanged(one: Candidate, other: Candidate): readonly (keyof Candidate)[] {
  const names = Object.keys({ ...one, ...other }) as (keyof Candidate)[];
  return names.filter((name) => one[name] !== other[name]);
}

/** Two lists that name each fact once as one that does. */
function both(first: readonly CaseFact[], then: readonly CaseFact[]): readonly CaseFact[] {
  const named = new Set(first);
  return first.length > 0 ? [...first, ...then.filter((fact) => !named.has(fact))] : then;
}

const verdicts = { met: "candidate", unmet: "not-candidate", unknown: "undetermined" } as const;

type DiseaseReason = Reason<DiseaseControlReasons>;

/** Nodes that did not fail the criteria and still leave a question: not clear, or not looked at and not assumed. */
function isOpenQuestion(reason: DiseaseReason): reason is Extract<DiseaseReason, { code: "nodes" }> {
  return reason.code === "nodes" && reason.verdict === "met" && !reason.assumed && reason.nodes !== "not-suspicious";
}
