import { expect, it } from "vitest";
import { bedRows } from "../../src/figures/bedRows.ts";
import { annexed, annexOf } from "./annexes.ts";

it("lists a schedule once for each point its dose is stated at, with all that used it and all lesions it is for", () => {
  const rows = bedRows(annexed.annex ?? []);
  const keys = rows.map(({ schedule: { regimen }, lesions }) =>
    [regimen.fractions, regimen.dosePerFractionGray, regimen.at, lesions.length === 0].join(),
  );
  expect(new Set(keys).size).toBe(keys.length);
  const fourTimesTwelve = rows.find(
    ({ schedule: { regimen } }) => regimen.fractions === 4 && regimen.dosePerFractionGray === 12,
  );
  expect(fourTimesTwelve?.lesions).toEqual([0, 1]);
  expect(fourTimesTwelve?.usedIn).toEqual(expect.arrayContaining(["SAFRON II", "LUSTRE"]));
});

it("lists a schedule apart where one source names its zone and another none", () => {
  const annex = annexOf(0, "peripheral");
  const [{ schedules }] = annex.published as [(typeof annex.published)[number]];
  const [schedule] = schedules;
  const both = [{ ...annex, published: [{ ...annex.published[0], schedules: [schedule] }], zoneNotStated: [schedule] }];
  expect(bedRows(both as never).map(({ lesions }) => lesions)).toEqual([[0], []]);
});

it("leaves out nothing, and ranks nothing", () => {
  const annex = annexOf(0, "peripheral");
  const [{ schedules }] = annex.published as [(typeof annex.published)[number]];
  const used = new Set(bedRows([annex]).flatMap(({ usedIn }) => usedIn));
  for (const { regimen } of [...schedules, ...annex.zoneNotStated]) expect(used).toContain(regimen.usedIn);
  expect(bedRows([annex])[0]?.schedule).toEqual(schedules[0]);
});

it("keeps schedules without a zone apart, under no lesion, at the end", () => {
  const rows = bedRows(annexed.annex ?? []);
  const first = rows.findIndex(({ lesions }) => lesions.length === 0);
  expect(first).toBeGreaterThan(0);
  expect(rows.slice(first).every(({ lesions }) => lesions.length === 0)).toBe(true);
});
