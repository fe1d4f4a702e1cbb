import { expect, it } from "vitest";
import { isSource, itemsOf, textOf } from "../../src/cohort/textOf.ts";
import { collected, pieces } from "./collected.ts";

const text = async (source: unknown, encoding?: string) =>
  (await collected(textOf(itemsOf(source), encoding))).join("");
const bytes = new TextEncoder().encode("größe;1\n");

it("reads text, bytes, streams of the web and of anything else", async () => {
  const web = () => new Blob([bytes]).stream();
  const { getReader } = web();
  for (const source of ["größe;1\n", bytes, pieces("größe;1\n", 1), [bytes.slice(0, 3), bytes.slice(3)], web()]) {
    expect(await text(source)).toBe("größe;1\n");
  }
  const stream = web();
  expect(await text({ getReader: getReader.bind(stream) })).toBe("größe;1\n");
  expect(await text("")).toBe("");
});

it("leaves out the mark at the beginning of a file, and reads another encoding", async () => {
  expect(await text("\ufeffa")).toBe("a");
  expect(await text(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe("a");
  expect(await text(new Uint8Array([0x67, 0x72, 0xf6]), "windows-1252")).toBe("grö");
  expect(await text(new Uint8Array([0x67, 0x72, 0xf6]))).toBe("gr\ufffd");
});

it("cuts a long string", async () => {
  expect(await collected(itemsOf("x".repeat(600_000)))).toHaveLength(3);
});

it("recognizes what it can read", () => {
  expect(["", [], bytes, pieces("", 1), new Blob([]).stream()].map(isSource)).toEqual([true, true, true, true, true]);
  expect([null, undefined, 3, {}, () => 1].map(isSource)).toEqual([false, false, false, false, false]);
});
