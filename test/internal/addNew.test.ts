import { expect, it } from "vitest";
import { addNew } from "../../src/internal/addNew.ts";

it("adds what the list does not hold yet, in its order, and each once", () => {
  const list = ["staging"];
  addNew(list, ["lesions", "staging", "lesions", "chest.nodes"]);
  expect(list).toEqual(["staging", "lesions", "chest.nodes"]);
});

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

it.each([3, 300])("adds what a list of %i does not hold, once and in order", (length) => {
  const list = numbers(length);
  addNew(list, [1, -2, -1, -2, 0]);
  addNew(list, []);
  addNew(list, [-1, -3]);
  expect(list).toEqual([...numbers(length), -2, -1, -3]);
});

it("sees what was added to a long list in another way", () => {
  const list = numbers(100);
  addNew(list, [-1]);
  list.push(-2);
  addNew(list, [-3, -2]);
  expect(list).toEqual([...numbers(100), -1, -2, -3]);
});

it("keeps two long lists apart that grow in turn, whatever is added to them in between", () => {
  const [one, other] = [numbers(100), numbers(50)];
  for (const item of [-1, -2, -2]) for (const list of [one, other]) addNew(list, [item]);
  one.push(-3);
  addNew(other, [-3]);
  addNew(one, [-3, -4]);
  expect(one).toEqual([...numbers(100), -1, -2, -3, -4]);
  expect(other).toEqual([...numbers(50), -1, -2, -3]);
});

it("reads each place of a list it has filled itself at most once, however long the list grows", () => {
  let reads = 0;
  const list = new Proxy<number[]>([], {
    get: (held, key, whole) => {
      if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(held, key, whole);
    },
  });
  for (let at = 0; at < 2000; at += 1) addNew(list, [at]);
  expect(list).toHaveLength(2000);
  // Looking through the list for each item would read two million places.
  expect(reads).toBeLessThan(2000);
});
