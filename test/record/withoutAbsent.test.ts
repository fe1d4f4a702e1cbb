import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutAbsent } from "../../src/record/withoutAbsent.ts";

describe("a copy without what says nothing", () => {
  it("drops null, undefined and notes at every depth, and keeps false, zero and empty", () => {
    expect(
      withoutAbsent({
        a: null,
        b: undefined,
        c: false,
        d: 0,
        e: "",
        f: [],
        g: {},
        note: "any",
        h: { note: ["any"], i: [{ note: 1, j: null, k: 2 }] },
      }),
    ).toStrictEqual({ c: false, d: 0, e: "", f: [], g: {}, h: { i: [{ k: 2 }] } });
  });

  it("keeps the entries of a list in their places, so that paths keep pointing at them", () => {
    expect(withoutAbsent([null, undefined, { a: null }, 1])).toStrictEqual([null, undefined, {}, 1]);
  });

  it.each([null, undefined, 1, "text", true])("leaves %j as it is", (value) => {
    expect(withoutAbsent(value)).toBe(value);
  });

  it("leaves the input alone and shares nothing with it", () => {
    const input = { a: { b: [{ c: 1 }] } };
    const copy = withoutAbsent(Object.freeze(input)) as typeof input;
    expect(copy).toStrictEqual(input);
    expect(copy.a).not.toBe(input.a);
    expect(copy.a.b).not.toBe(input.a.b);
    expect(copy.a.b[0]).not.toBe(input.a.b[0]);
  });

  it("keeps a field called __proto__ as a field, so that the schema refuses it", () => {
    const copy = withoutAbsent(JSON.parse('{"__proto__": {"a": 1}}')) as object;
    expect(Object.keys(copy)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect("a" in copy).toBe(false);
  });

  it("goes 20 levels deep and leaves what is deeper as it is", () => {
    const nested = (levels: number): unknown => (levels === 0 ? { gone: null } : { in: nested(levels - 1) });
    const bottom = (value: unknown): unknown => {
      const inner = (value as { in?: unknown }).in;
      return inner === undefined ? value : bottom(inner);
    };
    expect(bottom(withoutAbsent(nested(20)))).toStrictEqual({});
    expect(bottom(withoutAbsent(nested(21)))).toStrictEqual({ gone: null });
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const once = withoutAbsent(value);
        expect(withoutAbsent(once)).toStrictEqual(once);
      }),
    );
  });
});
