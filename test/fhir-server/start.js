/**
 * Starts the FHIR server of the tests, which has a Node and a lockfile of its own: installs it where that was not done.
 *
 *     node test/fhir-server/start.js BUNDLE.json
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
const node = join(folder, "node_modules/.bin/node");
if (!existsSync(node)) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
const server = spawn(node, [join(folder, "server.mjs"), ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.kill());
server.on("exit", (code) => process.exit(code ?? 0));
