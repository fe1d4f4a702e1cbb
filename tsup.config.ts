import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { doors } from "./docs/tooling/chapters.js";
import { caseJsonSchema } from "./src/record/caseJsonSchema.ts";

/**
 * Writes the namespace of a file as one literal of getters: the bundler makes it by a call, which every project that takes
 * anything from the same file would have to keep.
 */
const namespacesAsLiterals = {
  name: "namespaces-as-literals",
  renderChunk: (code: string) => ({
    code: code.replace(
      /^var (\w+) = \{\};\n__export\(\1, (\{[^}]*\})\);/gm,
      (_, name, members) => `var ${name} = ${members.replace(/(\w+): \(\) => (\w+)/g, "get $1() { return $2; }")};`,
    ),
  }),
};

const shared = { format: "esm" as const, target: "es2022", plugins: [namespacesAsLiterals] };

const fileOf = (door: string) => [door, `src/${door}.ts`] as const;

/**
 * The root is one file, because a chunk costs about a millisecond of start-up; the other doors and the command share
 * chunks, so that the package holds nothing twice but the root. No maps: what is built is not minified, and the source,
 * which they would need, is in the repository and not in the package. Declarations are written by docs/tooling/declarations.js.
 */
export default defineConfig([
  {
    ...shared,
    entry: Object.fromEntries([fileOf("index")]),
    splitting: false,
    onSuccess: () => writeFile("dist/case.schema.json", `${JSON.stringify(caseJsonSchema())}\n`),
  },
  {
    ...shared,
    entry: {
      ...Object.fromEntries([...doors.filter((door) => door !== "index"), "cli"].map(fileOf)),
      // What a worker of `metastasectomy cohort --workers` loads.
      judgeBatch: "src/command/judgeBatch.ts",
    },
    splitting: true,
  },
]);
