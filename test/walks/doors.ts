import { resolve } from "node:path";
import { doors } from "../../docs/tooling/chapters.js";

/** The doors of the package by the name of their entry file, the root first. */
export const entries: readonly string[] = doors;

/** The entry file of a door by the name it is imported with. */
export const importedAs: Readonly<Record<string, string>> = Object.fromEntries(
  entries.map((entry) => [entry === "index" ? "metastasectomy" : `metastasectomy/${entry}`, entry]),
);

/** What is behind each door, by the name it is imported with. */
export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  await Promise.all(
    Object.entries(importedAs).map(async ([name, entry]) => [name, await import(resolve(`src/${entry}.ts`))] as const),
  ),
);
