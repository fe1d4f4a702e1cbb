import type { LesionAnnex } from "../board/radiotherapyAnnex.ts";
import { existing } from "../internal/guards.ts";
import type { AnnexQuestion, AnnexSchedule } from "../radiotherapy/schedulesPublishedFor.ts";
import { capital, decimals, listed, spoken } from "../words/format.ts";
import { alike } from "./alike.ts";
import { type Block, list, paragraph, section, table } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { numbered } from "./referenceList.ts";

/** What is published about irradiating each lesion. No prescription, not ranked; what has no zone is counted only. */
export function radiotherapySection(context: PageContext): readonly Block[] {
  const { review, words, name } = context;
  const { radiotherapy } = words;
  const lesions = review.annex ?? [];
  if (lesions.length === 0) return [];
  const tables = new Map<string, { zone: string; lesions: string[]; schedules: readonly AnnexSchedule[] }>();
  for (const { lesion, published } of lesions) {
    for (const { zone, schedules } of published) {
      const key = [zone, ...schedules.map(({ regimen, needs }) => regimen.id + needs.length)].join();
      const group = tables.get(key) ?? { zone: capital(zone), lesions: [], schedules };
      group.lesions.push(name(lesion));
      tables.set(key, group);
    }
  }
  const elsewhere = existing(lesions[0]).zoneNotStated.length;
  return section(radiotherapy.heading, [
    paragraph(radiotherapy.note),
    ...list(placesOf(lesions, context)),
    ...[...tables.values()].flatMap((group) => {
      const caption = radiotherapy.zone(group.zone, words.lesionList(group.lesions));
      return [paragraph(caption), ...table(caption, radiotherapy.head, rows(group.schedules, context))];
    }),
    ...([...tables.values()].some(({ schedules }) => schedules.some(({ doubts }) => doubts.length > 0))
      ? [paragraph(radiotherapy.doubt)]
      : []),
    ...(elsewhere === 0 ? [] : [paragraph(radiotherapy.elsewhere(elsewhere))]),
  ]);
}

/** Zone and first questions, once for the lesions that share them. */
function placesOf(lesions: readonly LesionAnnex[], context: PageContext): readonly string[] {
  return alike(
    lesions.map((each) => [`${zonesOf(each, context)}.${first(each, context)}`, context.name(each.lesion)]),
  ).map(([said, names]) => `${capital(context.words.lesionList(names))}: ${said}`);
}

function zonesOf({ zones, published }: LesionAnnex, { words: { radiotherapy }, sources }: PageContext): string {
  if (published.length === 0) return radiotherapy.zonesOpen;
  const named = published.map(({ zone, definitions }) => {
    const by = zones.filter(({ definition }) => definitions.includes(definition));
    const cited = by.map(
      ({ definition, source }) => `${definition.toUpperCase().replace("-", " ")} ${numbered(source, sources)}`,
    );
    return radiotherapy.zoneBy(zone, cited.join(", "));
  });
  return named.join("; ");
}

function first({ first: questions }: LesionAnnex, { words: { radiotherapy } }: PageContext): string {
  const states: readonly AnnexQuestion["state"][] = ["raised", "suspected", "unknown"];
  return states
    .map((state) => {
      const codes = questions
        .filter((question) => question.state === state)
        .map(({ code }) => radiotherapy.questions[code]);
      return codes.length === 0 ? "" : ` ${radiotherapy.first[state]}: ${listed(codes)}.`;
    })
    .join("");
}

/** A row a dose, with everybody who gave it and on what condition. */
function rows(schedules: readonly AnnexSchedule[], context: PageContext): readonly (readonly string[])[] {
  return alike(
    schedules.map((each) => {
      const [source, ...dose] = row(each, context);
      return [dose.join("\n"), source] as const;
    }),
  ).map(([dose, sources]) => [...dose.split("\n"), sources.join("; ")]);
}

function row(
  schedule: AnnexSchedule,
  { words, sources }: PageContext,
): readonly [source: string, dose: string, bed10: string, bed3: string] {
  const { radiotherapy, standings } = words;
  const { regimen, bed10, bed3, doubts, needs } = schedule;
  const { fractions, dosePerFractionGray, at, when, adviceAgainst, upToMm, aboveMm, chestWallAboveMm } = regimen;
  const conditions = [
    ...(aboveMm === undefined ? [] : [radiotherapy.above(aboveMm)]),
    ...(upToMm === undefined ? [] : [radiotherapy.upTo(upToMm, regimen.upToIncluded === true)]),
    ...(chestWallAboveMm === undefined ? [] : [radiotherapy.fromChestWall(chestWallAboveMm)]),
    ...(when === undefined ? [] : [radiotherapy.conditions[when]]),
    ...(adviceAgainst === undefined ? [] : [radiotherapy.adviceAgainst(spoken(adviceAgainst))]),
    ...(needs.length === 0 ? [] : [radiotherapy.open]),
  ];
  const basis = regimen.standing === "primary" ? "" : `, ${standings[regimen.standing]}`;
  const only = conditions.length === 0 ? "" : ` (${conditions.join(", ")})`;
  const point = at === undefined ? "" : ` (${radiotherapy.points[at]})`;
  return [
    `${regimen.usedIn}, ${radiotherapy.roles[regimen.role]} ${numbered(regimen.source, sources)}${basis}${only}`,
    radiotherapy.dose(
      decimals(fractions * dosePerFractionGray),
      fractions,
      `${point}${doubts.length === 0 ? "" : radiotherapy.doubtMark}`,
    ),
    decimals(bed10),
    decimals(bed3),
  ];
}
