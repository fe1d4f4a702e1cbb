import { readdirSync } from "node:fs";
import { buildSync } from "esbuild";
import { imported } from "./imported.js";

/** The chapters in their order, for tools that run as plain JavaScript. */
export const { chapters } = await imported(
  buildSync({ entryPoints: ["src/chapters.ts"], format: "esm", write: false }),
);

/** The doors of the package by the name of their entry file: every file of `src/` itself but the list of chapters and the command. */
export const doors = readdirSync("src")
  .filter((file) => file.endsWith(".ts") && file !== "chapters.ts" && file !== "cli.ts")
  .map((file) => file.slice(0, -".ts".length))
  .sort((one, other) => Number(other === "index") - Number(one === "index") || one.localeCompare(other, "en"));
