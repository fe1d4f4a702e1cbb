import { expect, it } from "vitest";
import { terminalJson, terminalText, withoutMark, wrapped } from "../../src/command/terminalText.ts";

it("lets no control of a terminal through, and keeps lines, tabs and letters", () => {
  expect(terminalText("a\u001b[2J\u0007b\u009bc\r")).toBe("a\ufffd[2J\ufffdb\ufffdc\ufffd");
  expect(terminalText("\u202ereversed\u2066 \ud800 \udc00")).toBe("\ufffdreversed\ufffd \ufffd \ufffd");
  expect(terminalText("Müller\t7 mm\n\u{1fac1}")).toBe("Müller\t7 mm\n\u{1fac1}");
});

it("escapes them in JSON, so that nothing is lost", () => {
  const json = terminalJson(JSON.stringify({ id: "a\u009b\u202eb" }));
  expect(json).toBe('{"id":"a\\u009b\\u202eb"}');
  expect(JSON.parse(json)).toEqual({ id: "a\u009b\u202eb" });
});

it("breaks lines at spaces, under the text of a list item, and no row of a table", () => {
  expect(wrapped("one two three", 8)).toBe("one two\nthree");
  expect(wrapped("- one two three", 9)).toBe("- one two\n  three");
  expect(wrapped("| one | two | three |", 8)).toBe("| one | two | three |");
  expect(wrapped("a-very-long-word and", 8)).toBe("a-very-long-word\nand");
  expect(wrapped("a-very-long-word", 8)).toBe("a-very-long-word");
  expect(wrapped("", 8)).toBe("");
});

it("leaves out a byte order mark, and nothing else", () => {
  expect(withoutMark("\ufeff{}")).toBe("{}");
  expect(withoutMark("{}\ufeff")).toBe("{}\ufeff");
});
