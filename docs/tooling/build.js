/**
 * Builds `dist`: the code of every door, then the declarations.
 *
 *     node docs/tooling/build.js                     all of it
 *     node docs/tooling/build.js --code --if-older   the code alone, where it is missing or older than the source
 *     node docs/tooling/build.js --if-older          all of it, where any of it is: what is packed is whole
 */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "tsup";
import { doors } from "./chapters.js";
import { writeDeclarations } from "./declarations.js";
import { writeGlobal } from "./global.js";

const { values } = parseArgs({ options: { code: { type: "boolean" }, "if-older": { type: "boolean" } } });

const newest = () =>
  Math.max(...readdirSync("src", { recursive: true }).map((file) => statSync(join("src", file)).mtimeMs));
const built = statSync(values.code ? "dist/index.js" : "dist/index.d.ts", { throwIfNoEntry: false });

if (!values["if-older"] || built === undefined || built.mtimeMs < newest()) {
  rmSync("dist", { recursive: true, force: true });
  await build({ silent: true });
  if (!values.code) {
    writeGlobal();
    writeDeclarations(doors);
  }
}
