/**
 * Rehearses a release on this machine: publishes what is built to a registry of its own, installs it from there in empty
 * projects under each runtime, runs the command by npx, and has JSR check the source. Needs a network for the tools;
 * nothing leaves the machine.
 *
 *     npm run rehearse
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

const tools = { verdaccio: "6.6.2", bun: "1.4.5", nodes: ["20", "22", "24"] };
const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
const upstream = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).stdout.trim();
const port = await freePort();
const registry = `http://127.0.0.1:${port}/`;
const answer = "three.mjs";
const example = resolve("docs/examples/two-nodules.json");

/** The first answer, in three lines. */
const threeLines = (from) => `import { percentPredicted, ppoFunction, segmentCount } from "${from}";
const left = ppoFunction(percentPredicted(80), segmentCount(3));
console.log(left.toFixed(3));
`;
const expected = "67.368";
const headline = /^Lung metastasectomy: tumor board|^# Lung metastasectomy: tumor board/m;

/** An empty folder with the registry set. */
function empty(what, files = {}) {
  const place = join(folder, what);
  mkdirSync(place, { recursive: true });
  // The user's own settings of npm stay outside: registry, tokens, cache.
  writeFileSync(join(place, ".npmrc"), `registry=${registry}\n//127.0.0.1:${port}/:_authToken=${token}\n`);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

function run(place, command, args, { path = [], env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: place,
    encoding: "utf8",
    timeout: 300_000,
    env: {
      ...process.env,
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
      npm_config_cache: join(folder, "cache"),
      npm_config_update_notifier: "false",
      ...env,
      PATH: [...path, process.env.PATH].join(delimiter),
    },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}\n${error ?? ""}`);
  return stdout.trim();
}

function same(found, wanted) {
  if (wanted instanceof RegExp ? !wanted.test(found) : found !== wanted)
    throw new Error(`${found}\ninstead of ${wanted}`);
}

let failed = 0;
/** One step, with its time; what fails does not keep the others from being seen. */
async function step(what, action) {
  const began = performance.now();
  let outcome = "ok";
  try {
    outcome = (await action()) ?? outcome;
  } catch (error) {
    failed += 1;
    outcome = `FAILED\n${error.message}`;
  }
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}: ${outcome}`);
}

let token = "";
let server;
const bin = (tool) => join(folder, tool, "node_modules/.bin");

await step("registry on this machine", async () => {
  const place = join(folder, "verdaccio");
  mkdirSync(place);
  const manifest = {
    private: true,
    dependencies: { verdaccio: tools.verdaccio },
    overrides: { "node-fetch": "2.7.0" },
  };
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
  run(place, "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
  writeFileSync(
    join(place, "config.yaml"),
    `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: { upstream: { url: ${upstream} } }
packages:
  ${name}: { access: $all, publish: $authenticated }
  "**": { access: $all, proxy: upstream }
log: { type: file, path: ./log, level: warn }
`,
  );
  server = spawn(join(bin("verdaccio"), "verdaccio"), ["--config", "config.yaml", "--listen", registry.slice(7, -1)], {
    cwd: place,
    stdio: "ignore",
  });
  for (let tries = 0; !(await fetch(`${registry}-/ping`).catch(() => undefined))?.ok; tries += 1) {
    if (tries > 100 || server.exitCode !== null) throw new Error("the registry does not answer");
    await new Promise((ready) => setTimeout(ready, 200));
  }
  const body = JSON.stringify({ name: "rehearsal", password: `rehearsal-${Math.random()}` });
  const headers = { "content-type": "application/json" };
  const user = await fetch(`${registry}-/user/org.couchdb.user:rehearsal`, { method: "PUT", headers, body });
  token = (await user.json()).token;
  return `verdaccio ${tools.verdaccio}`;
});

await step("published", () => {
  const user = join(empty("publish"), ".npmrc");
  const flags = ["--registry", registry, "--userconfig", user, "--provenance=false"];
  const out = JSON.parse(run(".", "npm", ["publish", "--json", "--ignore-scripts", ...flags]));
  const { size, unpackedSize } = out[name] ?? out;
  if (size > 1_000_000 || unpackedSize > 3_000_000) throw new Error(`${size} bytes, ${unpackedSize} unpacked`);
  return `${name} ${version}, ${(size / 1e6).toFixed(2)} MB, ${(unpackedSize / 1e6).toFixed(2)} MB unpacked`;
});

for (const major of tools.nodes) {
  await step(`Node ${major}`, () => {
    const tool = empty(`tool-node-${major}`, { "package.json": '{"private":true}' });
    run(tool, "npm", ["install", `node@${major}`, "--no-audit", "--no-fund"]);
    const path = [join(tool, "node_modules/.bin")];
    const place = empty(`node-${major}`, { "package.json": '{"private":true}', [answer]: threeLines(name) });
    run(place, "npm", ["install", name, "--no-audit", "--no-fund"]);
    same(run(place, "node", [answer], { path }), expected);
    same(run(place, "npx", ["--no", name, example], { path }), headline);
    same(run(place, "npx", ["--no", "--", name, "--version"], { path }), version);
    return run(place, "node", ["--version"], { path });
  });
}

await step("npx in an empty folder", () => {
  const place = empty("npx");
  same(run(place, "npx", ["--yes", name, example]), headline);
});

await step("Deno", () => {
  const deno = resolve("node_modules/.bin/deno");
  const place = empty("deno", { [answer]: threeLines(`npm:${name}`) });
  const env = { NPM_CONFIG_REGISTRY: registry, DENO_DIR: join(folder, "deno-cache") };
  // Deno waits a day before it takes a new version.
  same(run(place, deno, ["run", "--minimum-dependency-age=0", answer], { env }), expected);
  return run(place, deno, ["--version"]).split("\n", 1)[0];
});

await step("Bun", () => {
  const tool = empty("tool-bun", { "package.json": '{"private":true}' });
  run(tool, "npm", ["install", `bun@${tools.bun}`, "--no-audit", "--no-fund"]);
  const place = empty("bun", { "package.json": '{"private":true}', [answer]: threeLines(name) });
  const bun = join(tool, "node_modules/.bin/bun");
  const env = { BUN_INSTALL_CACHE_DIR: join(folder, "bun-cache") };
  run(place, bun, ["add", name, "--registry", registry], { env });
  same(run(place, bun, [answer], { env }), expected);
  same(run(place, bun, [join("node_modules", name, "dist/cli.js"), example], { env }), headline);
  return `bun ${run(place, bun, ["--version"])}`;
});

await step("JSR, as a dry run", () => {
  run(".", resolve("node_modules/.bin/deno"), ["publish", "--dry-run", "--allow-dirty", "--quiet"]);
});

server?.kill();
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
console.log(failed === 0 ? "The rehearsal passed." : `${failed} steps failed.`);
process.exitCode = failed === 0 ? 0 : 1;

async function freePort() {
  const probe = createServer();
  await new Promise((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port: found } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return found;
}
