import fc from "fast-check";
import { expect, it } from "vitest";
import { oligometastaticState } from "../../src/biology/oligometastaticState.ts";

const known = fc.record({
  polymetastaticBefore: fc.boolean(),
  oligometastaticBefore: fc.boolean(),
  moreThanSixMonths: fc.boolean(),
  onSystemicTherapy: fc.boolean(),
  anyLesionProgressing: fc.boolean(),
});

it("gives one state or the one contradiction for every full set of answers", () => {
  fc.assert(
    fc.property(known, (facts) => {
      const result = oligometastaticState(facts);
      expect(result.answer).not.toBe("open");
      if (facts.polymetastaticBefore) expect(result).toMatchObject({ state: expect.stringMatching(/^induced-/) });
    }),
  );
});

it("does not need growth without treatment", () => {
  fc.assert(
    fc.property(known, (facts) => {
      const off = { ...facts, onSystemicTherapy: false };
      expect(oligometastaticState({ ...off, anyLesionProgressing: !off.anyLesionProgressing })).toEqual(
        oligometastaticState(off),
      );
    }),
  );
});

it("keeps the true state among the possible ones whatever is left out", () => {
  fc.assert(
    fc.property(known, fc.array(fc.nat(4)), (facts, out) => {
      const keys = Object.keys(facts) as (keyof typeof facts)[];
      const partial = { ...facts, ...Object.fromEntries(out.map((at) => [keys[at], undefined])) };
      const [full, open] = [oligometastaticState(facts), oligometastaticState(partial)];
      if (open.answer !== "open") expect(open).toEqual(full);
      else if (full.answer === "state") expect(open.possible).toContain(full.state);
    }),
  );
});
