import type { LocalArgument, LocalTreatmentOption } from "../board/localTreatmentReasons.ts";
import { existing } from "../internal/existing.ts";
import { capital, decimals } from "../words/format.ts";
import { type Block, type ListItem, list, paragraph, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { cite, numbered } from "./sources.ts";

type Side = "arguments" | "objections" | "questions" | "published";

/** What speaks for and against each local treatment, never ranked. What holds for every lesion stands once. */
export function localTreatmentSection(context: PageContext): readonly Block[] {
  const { review, words, name } = context;
  const { local } = words;
  const lesions = review.localTreatment ?? [];
  const written = lesions.map(({ options }) => options.map((option) => sidesOf(option, context)));
  const shared = (at: number, side: Side, phrase: string): boolean =>
    lesions.length > 1 && written.every((options) => options[at]?.[side].includes(phrase));
  const items = (options: (typeof written)[number], all: boolean): readonly string[] =>
    options.flatMap((option, at) => {
      const kept = (side: Side): readonly string[] => option[side].filter((phrase) => shared(at, side, phrase) === all);
      const sides = (
        [
          ["arguments", local.pro],
          ["objections", local.contra],
          ["questions", local.open],
          ["published", local.published],
        ] as const
      )
        .map(([side, lead]) => (kept(side).length === 0 ? "" : lead(kept(side).join("; "))))
        .join("");
      return sides === "" ? [] : [`${local.treatments[option.treatment]}.${sides}`];
    });
  const entry = (title: string, below: readonly string[]): readonly ListItem[] =>
    below.length === 0 ? [] : [{ text: [{ strong: title }], items: below }];
  const entries = [
    ...(written.length === 0 ? [] : entry(local.every, items(existing(written[0]), true))),
    ...lesions.flatMap(({ lesion }, at) => entry(capital(name(lesion)), items(existing(written[at]), false))),
  ];
  return entries.length === 0 ? [] : section(local.heading, [paragraph(local.note), ...list(entries)]);
}

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
