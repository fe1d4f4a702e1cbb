import type { Reason } from "../evidence/reason.ts";
import type { LiverRemnantReasons } from "../liver/liverRemnantJudgment.ts";
import { decimalsBeside } from "../words/format.ts";
import { thresholdWords } from "../words/unitWords.ts";
import { type Block, list, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { cite } from "./referenceList.ts";

/** What each published policy says of the future liver remnant. */
export function liverSection(context: PageContext): readonly Block[] {
  const { liver } = context.review;
  const { findings, verdicts } = context.words;
  if (liver === undefined) return [];
  const { remnantPercent, basis, volumetryOn, policies, policiesDisagree } = liver;
  const thresholds = policies.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.code === "liver-remnant" ? [reason.threshold.value] : [])),
  );
  const remnant =
    remnantPercent === undefined ? findings.notRecorded : `${decimalsBeside(remnantPercent, ...thresholds)} %`;
  const day = volumetryOn === undefined ? "" : findings.volumetry(volumetryOn);
  const said = ({ policy, reasons }: (typeof policies)[number]): string =>
    reasons
      .map((reason: Reason<LiverRemnantReasons>) =>
        reason.code === "liver-remnant"
          ? findings.policy(
              policy,
              thresholdWords(reason.threshold),
              verdicts[reason.verdict],
              reason.basis === "different",
              cite(reason.threshold, context),
            )
          : findings.policy(policy, findings.notRecorded, verdicts.unknown, false, ""),
      )
      .join("; ");
  return section(
    findings.liver,
    list([
      findings.remnant(remnant, basis ?? findings.basisOpen, day),
      findings.policies(policiesDisagree, policies.map(said).join("; ")),
    ]),
  );
}
