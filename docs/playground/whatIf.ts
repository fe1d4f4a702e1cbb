import { reviewedPolicy } from "../../src/board/policyBeside.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { CandidacyVerdict } from "../../src/candidacy/candidacyResult.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { lesionNames } from "../../src/report/pageContext.ts";
import { verdictSentence } from "../../src/report/verdictLine.ts";
import { nearestFlip } from "../../src/trials/nearestFlip.ts";
import { robustness } from "../../src/trials/robustness.ts";
import { withFact } from "../../src/trials/withFact.ts";
import { english } from "../../src/words/english.ts";
import { decimals } from "../../src/words/format.ts";
import { stepsOf } from "./absentReasons.ts";
import type { Answer } from "./answer.ts";
import { byId, h, svg } from "./dom.ts";
import { valueAt } from "./model.ts";
import { labelOf } from "./words.ts";

/** A number that is moved: what it is called, where it stands, from where to where, and the verdict at each value. */
interface Moved {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | undefined;
  readonly stands: string;
  readonly flips: readonly number[];
  readonly at: (value: number) => { readonly candidate: Candidate; readonly policy: CandidacyPolicy };
}

const verdictsSaid: Readonly<Record<CandidacyVerdict, string>> = {
  candidate: "meets the criteria",
  "not-candidate": "does not meet the criteria",
  undetermined: "cannot be assessed",
};

/** Sliders for FEV1, DLCO and the margin: the verdict at every value, the values at which it changes marked. The case stays as it is. */
export function showWhatIf(answer: Answer): void {
  const panel = byId("panel-whatif");
  if (!answer.ok) {
    panel.replaceChildren(h("p", {}, "Numbers can be moved once every entry can be read."));
    return;
  }
  const { candidate, policy } = answer;
  panel.replaceChildren(
    h("h2", {}, "What would change the verdict?"),
    h("p", {}, "One number is moved, all else stays. The case itself is not changed."),
    ...[
      percentage("lungFunction.fev1PercentPredicted", candidate, policy),
      percentage("lungFunction.dlcoPercentPredicted", candidate, policy),
      margin(candidate, policy),
    ].map(slider),
  );
}

function percentage(path: CaseFact, candidate: Candidate, policy: CandidacyPolicy): Moved {
  const value = valueAt(candidate, stepsOf(path));
  const found = robustness(candidate, policy).numbers.find((each) => each.path === path);
  return {
    id: path,
    label: labelOf(stepsOf(path)),
    unit: "%",
    from: 10,
    to: 130,
    value: typeof value === "number" ? value : undefined,
    stands: typeof value === "number" ? `Recorded: ${decimals(value)} %.` : "Not recorded.",
    flips: [found?.below?.at, found?.above?.at].filter((at) => at !== undefined),
    at: (moved) => ({ candidate: withFact(candidate, path, moved), policy }),
  };
}

function margin(candidate: Candidate, policy: CandidacyPolicy): Moved {
  const { resection } = policy;
  const own = resection.margin.millimeters;
  const at: Moved["at"] = (moved) => ({
    candidate,
    policy: {
      ...policy,
      resection: { ...resection, margin: { ...resection.margin, millimeters: { least: moved, most: moved } } },
    },
  });
  const verdict = (value: number): CandidacyVerdict => verdictAt({ at }, value);
  const value = own?.most;
  const flips =
    value === undefined
      ? []
      : [0, 40].map((end) => nearestFlip(value, end, 1, verdict)?.at).filter((each) => each !== undefined);
  const stands =
    value === undefined ? "This policy has no margin in millimeters." : `The policy: ${decimals(value)} mm.`;
  return {
    id: "margin",
    label: "Margin of the policy (mm)",
    unit: "mm",
    from: 0,
    to: 40,
    value,
    stands,
    flips,
    at,
  };
}

function verdictAt({ at }: Pick<Moved, "at">, value: number): CandidacyVerdict {
  const { candidate, policy } = at(value);
  return candidacy(candidate, policy).verdict;
}

function slider(moved: Moved): HTMLElement {
  const { id, label, unit, from, to, value, stands, flips } = moved;
  if (value === undefined) return h("section", { class: "card" }, h("h3", {}, label), h("p", {}, stands));
  const input = h("input", {
    type: "range",
    id: `move-${id}`,
    min: `${from}`,
    max: `${to}`,
    step: "0.5",
    list: `flips-${id}`,
  });
  const said = h("output", { for: `move-${id}` });
  const show = (): void => {
    const now = Number(input.value);
    const { candidate, policy } = moved.at(now);
    const found = candidacy(candidate, policy);
    const review = { candidacy: found, policy: reviewedPolicy(policy) } as unknown as Parameters<
      typeof verdictSentence
    >[0]["review"];
    input.setAttribute("aria-valuetext", `${now} ${unit}: ${verdictsSaid[found.verdict]}`);
    said.textContent = `At ${now} ${unit}: ${verdictSentence({ review, words: english, name: lesionNames(candidate, english) })}`;
  };
  input.value = `${Math.min(to, Math.max(from, value))}`;
  input.addEventListener("input", show);
  show();
  return h(
    "section",
    { class: "card" },
    h("h3", {}, h("label", { for: `move-${id}` }, label)),
    band(moved, value) as Node as HTMLElement,
    input,
    h("datalist", { id: `flips-${id}` }, ...[value, ...flips].map((at) => h("option", { value: `${at}` }))),
    said,
    h(
      "p",
      {},
      `${stands} `,
      flips.length === 0
        ? "No value within reach changes the verdict."
        : `The verdict changes at ${flips.map((at) => `${decimals(at, 2)} ${unit}`).join(" and at ")}.`,
    ),
  );
}

/** The verdict along the whole way, as a band whose patterns differ, with the recorded value and each change marked. */
function band(moved: Moved, value: number): SVGElement {
  const { from, to, flips, label, unit } = moved;
  const steps = Array.from({ length: to - from }, (_, at) => from + at + 0.5);
  const place = (at: number): number => ((at - from) / (to - from)) * 600;
  const parts: { readonly verdict: CandidacyVerdict; readonly start: number; end: number }[] = [];
  for (const at of steps) {
    const verdict = verdictAt(moved, at);
    const last = parts.at(-1);
    if (last?.verdict === verdict) last.end = at + 0.5;
    else parts.push({ verdict, start: at - 0.5, end: at + 0.5 });
  }
  const spoken = parts
    .map(({ verdict, start, end }) => `${start} to ${end} ${unit}: ${verdictsSaid[verdict]}`)
    .join("; ");
  const picture = svg("svg", {
    viewBox: "-8 0 616 46",
    role: "img",
    class: "band",
    "aria-label": `${label}. ${spoken}`,
  });
  for (const { verdict, start, end } of parts) {
    const [x, width] = [place(start), place(end) - place(start)];
    picture.append(svg("rect", { x: `${x}`, y: "12", width: `${width}`, height: "18", "data-verdict": verdict }));
    if (width > 110) picture.append(lettered(verdictsSaid[verdict], x + width / 2, 25));
  }
  for (const at of flips) {
    const x = place(at);
    picture.append(svg("path", { d: `M${x} 6V34`, class: "flip" }), lettered(decimals(at, 1), x, 45));
  }
  const x = place(value);
  picture.append(svg("path", { d: `M${x - 5} 2h10l-5 9z`, class: "now" }));
  return picture;
}

function lettered(text: string, x: number, y: number): SVGElement {
  return svg("text", { x: `${x}`, y: `${y}`, "text-anchor": "middle" }, document.createTextNode(text));
}
