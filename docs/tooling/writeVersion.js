/**
 * Writes what package.json states wherever it stands again: the version in the source and in the README, and the
 * description for JSR, whose entry points are the source of the doors.
 *
 *     npm run bump        the change notes into CHANGELOG.md, then this
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const { name, version, license, exports } = JSON.parse(readFileSync("package.json", "utf8"));

const replaceIn = (file, pattern, text) => writeFileSync(file, readFileSync(file, "utf8").replaceAll(pattern, text));
replaceIn("src/board/packageVersion.ts", /(?<=packageVersion = ")[^"]+/g, version);
replaceIn("README.md", /(?<=metastasectomy-)\d+\.\d+\.\d+(?=\.tgz)/g, version);

const built = Object.entries(exports)
  .map(([door, { default: file }]) => [door, file])
  .filter(([, file]) => file !== undefined);
const jsr = {
  name: `@${name}/${name}`,
  version,
  license,
  exports: Object.fromEntries(
    built.map(([door, file]) => [door, file.replace("/dist/", "/src/").replace(/js$/, "ts")]),
  ),
  publish: { include: ["src", "README.md", "LICENSE", "CHANGELOG.md"] },
};
writeFileSync("jsr.json", `${JSON.stringify(jsr, null, 2)}\n`);
spawnSync("node_modules/.bin/biome", ["format", "--write", "jsr.json"], { stdio: "inherit" });
