import type { LesionAnnex } from "../../src/board/radiotherapyAnnex.ts";
import { review } from "../../src/board/review.ts";
import type { ReviewWithAnnex } from "../../src/figures/bedRows.ts";
import { schedulesPublishedFor } from "../../src/radiotherapy/schedulesPublishedFor.ts";
import type { Zone } from "../../src/radiotherapy/zoneDefinitions.ts";
import { millimeters } from "../../src/units/length.ts";
import { article } from "../candidacy/cases.ts";

/** The annex of one lesion under one zone. */
export function annexOf(lesion: number, zone: Zone): LesionAnnex {
  const { schedules, zoneNotStated } = schedulesPublishedFor({ zone, diameterMm: millimeters(18) });
  return { lesion, first: [], zones: [], published: [{ zone, definitions: [], schedules }], zoneNotStated, needs: [] };
}

/** The article's patient with an annex of two lesions. */
export const annexed: ReviewWithAnnex = {
  ...review(article),
  annex: [annexOf(0, "peripheral"), annexOf(1, "central")],
};
