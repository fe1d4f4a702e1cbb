import type { OpenBiologyQuestion } from "../biology/openBiologyQuestions.ts";
import type { EvidenceSection } from "../board/evidenceOf.ts";
import type { Words } from "../words/english.ts";
import { optionWords } from "../words/systemicWords.ts";
import { type Block, list, section } from "./document.ts";
import { knownOf } from "./evidenceLines.ts";
import type { PageContext } from "./pageContext.ts";
import { cite, numbered } from "./referenceList.ts";

/** Names the biomarkers the section needs. */
export function biomarkersAsked({ options, questions }: EvidenceSection, { biology }: Words): readonly string[] {
  const asked = (code: OpenBiologyQuestion["code"]): boolean => questions.some((question) => question.code === code);
  const repair =
    asked("mismatch-repair-not-recorded") || options.some(({ needs }) => needs.includes("primary.biomarkers"));
  return [
    ...(repair ? [biology.repair] : []),
    ...(asked("ras-not-recorded") ? [biology.ras] : []),
    ...(asked("braf-not-recorded") ? [biology.braf] : []),
  ];
}

/** The evidence on the operation for this primary, and the questions on systemic treatment. No figure of survival, no ratio. */
export function evidenceSection(context: PageContext): readonly Block[] {
  const { evidence } = context.review;
  const { biology, page } = context.words;
  if (evidence === undefined) return [];
  const { options, questions, sources, operations, statements } = evidence;
  const [first] = statements;
  const places = sources.map(({ source }) => numbered(source, context.sources)).join("");
  const asked = questions.map(
    ({ code, lastDoseOn }) => `${biology.question[code]}${lastDoseOn === undefined ? "" : ` (${lastDoseOn})`}`,
  );
  return section(
    biology.evidence,
    list([
      `${page.known[knownOf(evidence)]}${places === "" ? "" : ` ${biology.sources(places)}`}`,
      ...(first === undefined
        ? []
        : [
            biology.statements(
              statements.map(({ topic }) => biology.statement(topic)).join("; "),
              cite(first, context),
            ),
          ]),
      biology.operations(operations.operations, operations.deaths, operations.years, cite(operations, context)),
      ...(options.length === 0
        ? []
        : [biology.options(options.map((option) => `${optionWords(option)} ${cite(option, context)}`).join("; "))]),
      ...(asked.length === 0 ? [] : [biology.questions(asked.join("; "))]),
    ]),
  );
}
