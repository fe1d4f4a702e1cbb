import type { Review } from "../board/review.ts";
import type { Reason } from "../evidence/reason.ts";
import type { ResectionOption } from "../resection/resectionOption.ts";
import { capital, range } from "../words/format.ts";
import type { ShownReasons } from "../words/reasonSentences.ts";
import { alike } from "./alike.ts";
import { costTable } from "./costTable.ts";
import { type Block, list, paragraph, section } from "./document.ts";
import { optionTable } from "./optionTable.ts";
import type { PageContext } from "./pageContext.ts";
import { cite } from "./referenceList.ts";

/** Every operation looked at for each lesion, with the arguments for and against it. */
export function operationsSection(context: PageContext): readonly Block[] {
  const { review, words } = context;
  const { severalWedges: several, reserveByStage, candidacy } = review;
  const loss = reserveByStage?.earlyLoss;
  return section(words.fullPage.operations, [
    ...list(optionLines(candidacy.plan.lesions, context)),
    ...costTable(context),
    ...optionTable(context),
    ...(several === undefined
      ? []
      : [paragraph(words.fullPage.wedges(several.wedges, several.threshold.value, cite(several.threshold, context)))]),
    ...(loss === undefined
      ? []
      : [
          paragraph(
            words.fullPage.stages(
              loss.patients,
              String(loss.rightAfterPercent),
              String(loss.afterThreeMonthsPercent),
              cite(loss, context),
            ),
          ),
        ]),
  ]);
}

/** The operations by their kind; what is said of several lesions alike stands once. */
function optionLines(lesions: Review["candidacy"]["plan"]["lesions"], context: PageContext): readonly string[] {
  const { procedures, fullPage, lesionList } = context.words;
  const options = lesions.flatMap(({ lesion, choice }) => choice.options.map((option) => ({ lesion, option })));
  return [...new Set(options.map(({ option }) => option.procedure))].flatMap((procedure) =>
    alike(
      options
        .filter(({ option }) => option.procedure === procedure)
        .map(({ lesion, option }) => [optionLine(option, context), context.name(lesion)]),
    ).map(([line, names]) => `${fullPage.optionOf(capital(procedures[procedure]), lesionList(names))} ${line}`),
  );
}

function optionLine(option: ResectionOption, { words, name }: PageContext): string {
  const { fullPage } = words;
  const say = (reasons: ResectionOption["arguments"]): string =>
    [...new Set(reasons.map((reason) => words.sentence(reason as Reason<ShownReasons>, name)))].join("; ");
  const pro = option.arguments.length === 0 ? "" : fullPage.pro(say(option.arguments));
  const contra = option.objections.length === 0 ? "" : fullPage.contra(say(option.objections));
  const cost = fullPage.segments(range(option.units));
  return `(${cost}): ${fullPage.clears(option.clears)}.${pro}${contra}`;
}
