import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseJsonSchema } from "../../src/record/caseJsonSchema.ts";

/** What whoever installs the package gets: it is packed once, unpacked into an empty project, and used from there. */
let project = "";
const packed = () => join(project, "node_modules/metastasectomy");

const entries = ["metastasectomy", "metastasectomy/record", "metastasectomy/report"] as const;

beforeAll(() => {
  expect(newest("dist"), "run `npm run build` first: dist is older than src").toBeGreaterThan(newest("src"));
  project = mkdtempSync(join(tmpdir(), "metastasectomy-"));
  const [tarball] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], { encoding: "utf8" }),
  );
  mkdirSync(packed(), { recursive: true });
  run("tar", "-xzf", tarball.filename, "--strip-components=1", "-C", packed());
  cpSync("node_modules/valibot", join(project, "node_modules/valibot"), { recursive: true });
  write("package.json", { name: "consumer", private: true, type: "module", dependencies: { metastasectomy: "*" } });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const calls = `
  const left = ppoFunction(percentPredicted(80), segmentCount(3));
  const read = parseCase({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" } });
  if (!read.ok) throw new Error("an empty case is a case");
  const page = tumorBoardBrief(read.value, review(read.value));
  console.log(left.toFixed(3), candidacy(read.value).verdict, page.length > 100);
`;
const printed = "67.368 undetermined true";
const imports = `
  import { candidacy, percentPredicted, ppoFunction, review, segmentCount } from "metastasectomy";
  import { parseCase } from "metastasectomy/record";
  import { tumorBoardBrief } from "metastasectomy/report";
`;

describe("the packed package", () => {
  it("holds the built files, the source and the papers, and nothing else", () => {
    expect(readdirSync(packed()).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json", "src"]);
    // What two entry points share stands in files of its own, named by their content.
    const shared = /^chunk-|^[a-z]+-[\w-]{8}\.d\.ts$|\.map$/;
    const built = readdirSync(join(packed(), "dist")).filter((name) => !shared.test(name));
    const code = ["index.d.ts", "index.js", "record.d.ts", "record.js", "report.d.ts", "report.js"];
    expect(built.sort()).toEqual(["case.schema.json", ...code]);
  });

  it("has no dependency behind any entry point", () => {
    for (const entry of ["index", "record", "report"]) expect(importsOf(entry)).toEqual([]);
  });

  it("is called from JavaScript by import", () => {
    write("import.js", imports + calls);
    expect(run(process.execPath, "import.js")).toBe(printed);
  });

  it("is called from JavaScript by require", () => {
    write("require.cjs", imports.replace(/import (\{.*\}) from (".*")/g, "const $1 = require($2)") + calls);
    expect(run(process.execPath, "--no-warnings", "require.cjs")).toBe(printed);
  });

  it("carries the JSON Schema of a case as a file, the one the source describes", () => {
    write("schema.cjs", 'console.log(JSON.stringify(require("metastasectomy/case.schema.json")))');
    expect(JSON.parse(run(process.execPath, "schema.cjs"))).toEqual(caseJsonSchema());
  });

  it("is called from TypeScript in strict mode, types and all", () => {
    write("tsconfig.json", {
      compilerOptions: {
        module: "NodeNext",
        target: "ES2022",
        strict: true,
        noEmit: true,
        types: [],
        lib: ["ES2022", "DOM"],
      },
      files: ["typed.ts"],
    });
    const wrong =
      "\n// @ts-expect-error liters are no count of segments\nppoFunction(percentPredicted(80), liters(3));";
    write("typed.ts", `import { liters } from "metastasectomy";${imports}${calls}${wrong}`);
    run(process.execPath, resolve("node_modules/typescript/bin/tsc"), "-p", ".");
  });

  it("is checked and run by Deno, offline", () => {
    write("deno.json", { nodeModulesDir: "manual" });
    write("deno.ts", imports + calls);
    const deno = resolve("node_modules/.bin/deno");
    run(deno, "check", "deno.ts");
    expect(run(deno, "run", "--cached-only", "deno.ts")).toBe(printed);
  });
});

describe("what an import costs", () => {
  it.each(entries)("nothing, when %s is imported for its side effects", async (entry) => {
    expect(await bundled(`import "${entry}";`)).toBe("");
  });

  it.each(entries)("nothing for %s even to a bundler that trusts nobody", async (entry) => {
    // Without the word of package.json that there are no side effects.
    expect(await bundled(`import "${entry}";`, { ignoreManifest: true })).toBe("");
  });

  it.each(["bed", "ppoFunction"])("%s alone stays within 600 bytes", async (name) => {
    expect((await bundled(`export { ${name} } from "metastasectomy";`)).length).toBeLessThanOrEqual(600);
  });

  it("all of metastasectomy/record stays within 11,500 bytes, with whatever it needs", async () => {
    const code = await bundled('export * from "metastasectomy/record";', { external: [] });
    expect(code.length).toBeLessThanOrEqual(11_500);
  });

  it("candidacy with its default policy and cautions stays within 34,000 bytes, 12,500 compressed", async () => {
    const code = await bundled('export { candidacy } from "metastasectomy";');
    expect(code.length).toBeLessThanOrEqual(34_000);
    expect(gzipSync(code).length).toBeLessThanOrEqual(12_500);
  });

  it("candidacy pulls in no table of another chapter", async () => {
    const code = await bundled('export { candidacy } from "metastasectomy";');
    for (const foreign of ["gli-2012", "gli-2017", "tg-101", "pulmicc", "sabr-comet", "ers-ests-2009"]) {
      expect(code.toLowerCase()).not.toContain(foreign);
    }
  });

  it.each(["lungMap", "timeline", "reserveChart", "bedChart"])("%s pulls in no sentence of the brief", async (name) => {
    const code = await bundled(`export { ${name} } from "metastasectomy/report";`);
    const sentences = ["Brief for the tumor board", "What is missing", "The list of lesions is complete"];
    expect(sentences.filter((text) => code.includes(text))).toEqual([]);
    expect(code.includes("Right lung")).toBe(name === "lungMap");
    expect(code.length).toBeLessThanOrEqual(name === "lungMap" ? 21_000 : 14_000);
  });

  it("the brief pulls in no drawing", async () => {
    const code = await bundled('export { tumorBoardBrief } from "metastasectomy/report";');
    expect(["metastasectomy-figure", "patternUnits", "Right lung"].filter((text) => code.includes(text))).toEqual([]);
  });

  it.each(["bed", "ppoFunction", "chooseResection", "futureLiverRemnantOk", "zScore", "candidacy"])(
    "%s pulls in no sentence of the report",
    async (name) => {
      const code = await bundled(`export { ${name} } from "metastasectomy";`);
      expect(code).not.toMatch(/does not meet|cannot be judged|\n\| /);
    },
  );
});

function importsOf(entry: string): string[] {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(packed(), "dist", file), "utf8");
    for (const { fileName: from } of ts.preProcessFile(code).importedFiles) {
      if (from.startsWith("./")) visit(from.slice(2));
      else outside.add(from);
    }
  };
  visit(`${entry}.js`);
  return [...outside];
}

async function bundled(contents: string, { ignoreManifest = false, external = ["valibot"] } = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "silent",
    external,
    plugins: ignoreManifest
      ? [
          {
            name: "files-only",
            setup(bundler) {
              bundler.onResolve({ filter: /^(metastasectomy|\.\/)/ }, ({ path, resolveDir }) => {
                const name = /^metastasectomy(?:\/(.+))?$/.exec(path);
                const file = name ? join(packed(), "dist", `${name[1] ?? "index"}.js`) : join(resolveDir, path);
                return { path: file, sideEffects: true };
              });
            },
          },
        ]
      : [],
  });
  return outputFiles[0]!.text.trim();
}

function write(name: string, content: unknown): void {
  writeFileSync(join(project, name), typeof content === "string" ? content : JSON.stringify(content));
}

function run(command: string, ...args: string[]): string {
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout.trim();
}

/** When a file below a folder was last written. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name)));
  return Math.max(0, ...files.filter((file) => file.isFile()).map((file) => file.mtimeMs));
}
