import ts from "typescript";
import { expect, it } from "vitest";
import { factLabels } from "../../src/case/factLabels.table.ts";
import { unusedFields } from "../../src/case/unusedFields.table.ts";
import { sources, tree, walk } from "../walks/program.ts";

/** Chapters that read, show or carry a case and judge nothing but their warnings, and the values a what-if tries. */
const judgingNothing = /^src\/(case|record\/(?!warn|age)|words|figures|report|fhir|cohort|command)\b|trialValues\.ts$/;

/** Every name and every text of the files that judge. */
const mentioned = new Set<string>();
for (const file of sources.filter((name) => !judgingNothing.test(name))) {
  walk(tree(file), (node) => {
    if (ts.isIdentifier(node)) mentioned.add(node.text);
    if (ts.isStringLiteralLike(node)) for (const step of node.text.split(".")) mentioned.add(step);
  });
}

it("lists every field that no file which judges has a name for", () => {
  const unread = Object.keys(factLabels).filter((field) => {
    const name = field.split(".").findLast((step) => step !== "*");
    return name !== undefined && !mentioned.has(name);
  });
  expect(unread.length).toBeGreaterThanOrEqual(5);
  expect(unread.filter((field) => !unusedFields.some((one) => one === field || field.startsWith(`${one}.`)))).toEqual(
    [],
  );
});
