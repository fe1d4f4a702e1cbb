import type { OpenBiologyQuestion } from "../biology/openBiologyQuestions.ts";
import type { EvidenceSection } from "../board/evidenceSection.ts";
import { quoted } from "../words/format.ts";
import { optionTold } from "../words/systemicWords.ts";
import { cite, numbered, type Sources } from "./sources.ts";

const questionWords: Readonly<Record<OpenBiologyQuestion["code"], string>> = {
  "last-dose-of-bevacizumab-or-kinase-inhibitor": "the last dose of bevacizumab or a kinase inhibitor",
  "checkpoint-inhibitor-running": "whether a checkpoint inhibitor is running",
  "steroids-running": "whether steroids are running",
  "mismatch-repair-not-recorded": "mismatch repair (MSI), not recorded",
  "braf-not-recorded": "BRAF, not recorded",
};

/** Names the biomarkers the section asks for. */
export function biomarkersAsked({ options, questions }: EvidenceSection): readonly string[] {
  const asked = (code: OpenBiologyQuestion["code"]): boolean => questions.some((question) => question.code === code);
  const repair =
    asked("mismatch-repair-not-recorded") || options.some(({ needs }) => needs.includes("primary.biomarkers"));
  return [...(repair ? ["mismatch repair (MSI)"] : []), ...(asked("braf-not-recorded") ? ["BRAF"] : [])];
}

/** Tells how well the operation is known for this primary, and what is to be asked. No figure of survival, no ratio. */
export function evidenceSection(section: EvidenceSection | undefined, sources: Sources): readonly string[] {
  if (section === undefined) return [];
  const { randomized, level, options, questions } = section;
  const known =
    level === undefined
      ? "the primary is not named"
      : level === "none-read"
        ? "no study of this primary was read"
        : randomized === "none"
          ? "series of patients chosen for surgery, nothing randomized"
          : "one randomized trial, which did not show longer survival, and series of patients chosen for surgery";
  const places = section.sources.map(({ source }) => numbered(source, sources)).join("");
  const asked = questions.map(({ code, lastDoseOn }) => {
    const day = lastDoseOn === undefined ? "" : ` (${quoted(lastDoseOn)})`;
    return `${questionWords[code]}${day}`;
  });
  return [
    "## The evidence",
    "",
    `- Known of removing lung metastases: ${known}${places === "" ? "" : ` ${places}`}. Their figures describe cohorts and do not stand here.`,
    ...(options.length === 0
      ? []
      : [
          `- Systemic treatment to be weighed: ${options.map((option) => `${optionTold(option)} ${cite(option, sources)}`).join("; ")}.`,
        ]),
    ...(asked.length === 0 ? [] : [`- Open, and no waiting time was read for any of it: ${asked.join("; ")}.`]),
  ];
}
