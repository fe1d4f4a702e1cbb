import type { LocalArgument, LocalTreatmentOption } from "../board/localTreatmentReasons.ts";
import { decimals } from "../words/format.ts";
import { alike } from "./alike.ts";
import { type Block, list, paragraph, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { cite, numbered } from "./referenceList.ts";

type Side = "arguments" | "objections" | "questions" | "published";

/** Arguments for and against each local treatment, never ranked; each argument once, with the lesions it is about. */
export function localTreatmentSection(context: PageContext): readonly Block[] {
  const { review, words, name } = context;
  const { local, lesionList } = words;
  const lesions = review.localTreatment ?? [];
  const written = lesions.flatMap(({ lesion, options }) =>
    options.map((option) => ({ lesion: name(lesion), ...sidesOf(option, context) })),
  );
  const lines = [...new Set(written.map(({ treatment }) => treatment))].flatMap((treatment) => {
    const own = written.filter((each) => each.treatment === treatment);
    const sides = leads(local).map(([side, lead]) => {
      const phrases = alike(own.flatMap((each) => each[side].map((phrase) => [phrase, each.lesion] as const)));
      const said = phrases.map(([phrase, of]) =>
        of.length === lesions.length ? phrase : local.ofLesions(phrase, lesionList(of)),
      );
      return said.length === 0 ? "" : lead(said.join("; "));
    });
    return sides.every((side) => side === "") ? [] : [`${local.treatments[treatment]}.${sides.join("")}`];
  });
  return lines.length === 0 ? [] : section(local.heading, [paragraph(local.note), ...list(lines)]);
}

const leads = (local: PageContext["words"]["local"]): readonly (readonly [Side, (phrases: string) => string])[] => [
  ["arguments", local.pro],
  ["objections", local.contra],
  ["questions", local.open],
  ["published", local.published],
];

function sidesOf(
  option: LocalTreatmentOption,
  context: PageContext,
): Pick<LocalTreatmentOption, "treatment"> & Record<Side, readonly string[]> {
  const phrases = (reasons: readonly LocalArgument[]): readonly string[] =>
    reasons.map((argument) => {
      const { source, standing } = argument;
      const phrase = context.words.localArgument(argument);
      return source === undefined ? phrase : `${phrase} ${cite({ source, standing }, context)}`;
    });
  const { treatment, schedule } = option;
  const { local } = context.words;
  return {
    treatment,
    arguments: phrases(option.arguments),
    objections: phrases(option.objections),
    questions: phrases(option.questions ?? []),
    published:
      schedule === undefined
        ? []
        : [
            local.schedule(
              decimals(schedule.doseGray),
              schedule.fractions,
              local.places[schedule.place],
              numbered(schedule.source, context.sources),
            ),
          ],
  };
}
