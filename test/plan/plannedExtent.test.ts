import { expect, it } from "vitest";
import { plannedExtent } from "../../src/plan/plannedExtent.ts";

const operation = (procedure: string, lobe?: string) => ({
  procedure,
  ...(lobe === undefined ? {} : { lobe }),
  needs: [],
});

it.each<[string, readonly ReturnType<typeof operation>[], string | undefined]>([
  ["nothing planned", [], undefined],
  ["wedges", [operation("wedge", "right-lower"), operation("wedge")], "sublobar"],
  ["a segmentectomy and a wedge", [operation("segmentectomy", "right-upper"), operation("wedge")], "sublobar"],
  ["a lobectomy beside a wedge", [operation("wedge"), operation("lobectomy", "left-lower")], "lobectomy"],
  ["a sleeve lobectomy", [operation("sleeve-lobectomy", "right-upper")], "lobectomy"],
  ["a lobectomy without a lobe", [operation("lobectomy")], "lobectomy"],
  [
    "one lobe named for two lesions",
    [operation("lobectomy", "right-lower"), operation("lobectomy", "right-lower")],
    "lobectomy",
  ],
  [
    "two lobes of the right lung",
    [operation("lobectomy", "right-middle"), operation("lobectomy", "right-lower")],
    "bilobectomy",
  ],
  ["a lobe on either side", [operation("lobectomy", "right-upper"), operation("lobectomy", "left-lower")], "lobectomy"],
  ["a second lobe that is not recorded", [operation("lobectomy", "right-upper"), operation("lobectomy")], undefined],
  [
    "a pneumonectomy, whatever else",
    [operation("undetermined"), operation("pneumonectomy", "left-upper")],
    "pneumonectomy",
  ],
  ["an operation that is not determined", [operation("lobectomy", "left-lower"), operation("undetermined")], undefined],
])("is, for %s, as the pathways name it", (_, operations, extent) => {
  expect(plannedExtent({ operations } as never)).toBe(extent);
});
