import { expect, it } from "vitest";
import { synchronicityDefinitions } from "../../src/biology/synchronicityDefinitions.ts";

it("lists the definitions in print with their clocks", () => {
  expect(
    synchronicityDefinitions().map(({ id, synchronous, early, standing }) => [
      id,
      `${synchronous.months} from ${synchronous.from} to ${synchronous.to}`,
      early === undefined ? "none" : `${early.months} from ${early.from} to ${early.to}`,
      standing,
    ]),
  ).toEqual([
    ["eahpba-2023", "0 from diagnosis to detection", "12 from diagnosis to detection", "primary"],
    ["egoslim-2015", "0 from diagnosis to detection", "12 from surgery to detection", "secondary"],
    ["estro-eortc-2020", "6 from diagnosis to detection", "none", "secondary"],
    ["three-months-of-surgery", "3 from surgery to operation", "none", "primary"],
  ]);
});

it("says for whom and where each is printed", () => {
  expect(synchronicityDefinitions().map(({ population, source, locator }) => [population, source.id, locator])).toEqual(
    [
      ["colorectal cancer with liver metastases", "eahpba-2023", "definitions"],
      ["colorectal cancer with liver metastases", "egoslim-2015", "definitions, as reported"],
      ["oligometastatic disease of any primary", "guckenberger-2020", "decision tree, as reported"],
      ["colorectal cancer with liver and lung metastases", "korean-liver-lung-series", "methods"],
    ],
  );
});
