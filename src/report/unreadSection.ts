import type { Candidate } from "../candidacy/candidate.ts";
import { decimals, quoted } from "./format.ts";

/** What the case states and no rule of the page reads, so that the meeting sees it all the same. */
export function unreadSection({ patient, exercise, plan }: Candidate): readonly string[] {
  const frailty = patient?.clinicalFrailtyScale ?? undefined;
  const oxygen = patient?.homeOxygen ?? undefined;
  const tested = exercise?.measuredOn ?? undefined;
  const volumes = (plan?.stages ?? []).flatMap(({ resections }) =>
    (resections ?? []).flatMap(({ removedVolumeMl, procedure }) =>
      removedVolumeMl == null ? [] : [`${procedure ?? "resection"} ${decimals(removedVolumeMl)} mL`],
    ),
  );
  const told = [
    ...(frailty === undefined ? [] : [`clinical frailty scale ${frailty} of 9`]),
    ...(oxygen === undefined ? [] : [oxygen ? "oxygen at home" : "no oxygen at home"]),
    ...(tested === undefined ? [] : [`exercise tested on ${quoted(tested)}`]),
    ...(volumes.length === 0 ? [] : [`volumes to be removed by CT: ${volumes.join(", ")}`]),
  ];
  return told.length === 0 ? [] : [`**Stated, and read by no rule on this page:** ${told.join("; ")}.`];
}
