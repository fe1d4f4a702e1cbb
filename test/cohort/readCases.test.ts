import { expect, it } from "vitest";
import { readCases } from "../../src/cohort/readCases.ts";
import { collected } from "./collected.ts";

const header = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } };

it("reads cases a line each, or as they are", async () => {
  const text = `${JSON.stringify(header)}\nno\n${JSON.stringify({ ...header, lesions: [{ depthMm: -1 }] })}\n`;
  const rows = await collected(readCases(text));
  expect(rows).toMatchObject([
    { ok: true, line: 1, value: header },
    {
      ok: false,
      line: 2,
      problems: [{ code: "not-json", line: 2, message: expect.stringContaining("Line 2: not JSON") }],
    },
    { ok: false, line: 3, problems: [{ code: "not-a-case" }] },
  ]);
  expect(await collected(readCases(new TextEncoder().encode(text)))).toEqual(rows);
  expect(await collected(readCases([header, 7 as never]))).toMatchObject([
    { ok: true, line: 1 },
    { ok: false, line: 2 },
  ]);
  expect(await collected(readCases([]))).toEqual([]);
});

it("refuses at once what is no source", () => {
  expect(() => readCases({} as never)).toThrow(
    "Cannot read cases: the source must be text, a stream or cases, got an object",
  );
});
