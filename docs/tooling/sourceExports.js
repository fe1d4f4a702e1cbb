import { readdirSync } from "node:fs";
import { buildSync } from "esbuild";
import { imported } from "./imported.js";

/** Chapters that hold no threshold and no source: the fields of a case have bounds, and a print has words. */
const without = ["case", "record", "words", "figures", "report", "command"];

/**
 * Every value that a file of the other chapters exports, behind a door or not, by its name. Two functions may share a name (of
 * a judgment and of its print), two values that hold figures may not.
 *
 * @returns {Promise<Record<string, any>>} value by name, in the order of the names
 */
export async function sourceExports() {
  const files = readdirSync("src", { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && file.includes("/") && !file.endsWith("/index.ts"))
    .filter((file) => !without.includes(file.split("/")[0]));
  const lines = files.map((file, at) => `export * as file${at} from "./src/${file}";`);
  const built = buildSync({
    stdin: { contents: lines.join("\n"), resolveDir: ".", loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const found = {};
  for (const file of Object.values(await imported(built))) {
    for (const [name, value] of Object.entries(file)) {
      if (typeof value === "object" && Object.hasOwn(found, name)) throw new Error(`Two files export ${name}`);
      found[name] ??= value;
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}
