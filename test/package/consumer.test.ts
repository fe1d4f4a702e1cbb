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
import { join, posix, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { caseJsonSchema } from "../../src/record/caseJsonSchema.ts";
import { entries, importedAs, modules } from "../walks/doors.ts";

/** What whoever installs the package gets: it is packed once, unpacked into an empty project, and used from there. */
let project = "";
let tarball: {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
};
const packed = () => join(project, "node_modules/metastasectomy");

const doors = Object.keys(importedAs);

beforeAll(() => {
  const built = existsSync("dist/index.d.ts") ? statSync("dist/index.d.ts").mtimeMs : 0;
  expect(built, "run `npm run build` first: dist is older than src").toBeGreaterThan(newest("src"));
  project = mkdtempSync(join(tmpdir(), "metastasectomy-"));
  [tarball] = JSON.parse(
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
  import { percentPredicted, ppoFunction, segmentCount } from "metastasectomy";
  import { candidacy, review } from "metastasectomy/board";
  import { parseCase } from "metastasectomy/record";
  import { tumorBoardBrief } from "metastasectomy/report";
`;

describe("the packed package", () => {
  it("holds the built files, the pages and the papers, and nothing else", () => {
    const papers = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"];
    expect(readdirSync(packed()).sort()).toEqual([...papers, "dist", "docs", "package.json"].sort());
    // What two doors share stands in files of its own, named by their content; declarations lie as the source does.
    const built = readdirSync(join(packed(), "dist"), { withFileTypes: true })
      .filter((file) => file.isFile() && !/-[A-Z0-9]{8}\.js$/.test(file.name))
      .map(({ name }) => name);
    const code = entries.flatMap((door) => [`${door}.d.ts`, `${door}.js`]);
    expect(built.sort()).toEqual(
      [
        "case.schema.json",
        "cli.js",
        "judgeBatch.js",
        "metastasectomy.global.js",
        "needs-typescript-5.4.d.ts",
        ...code,
      ].sort(),
    );
  });

  it("has the doors that the source has, the root first", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    const opened = Object.entries(importedAs).map(([name, door]) => [
      name.replace("metastasectomy", "."),
      { "types@<5.4": "./dist/needs-typescript-5.4.d.ts", default: `./dist/${door}.js` },
    ]);
    const others = ["./case.schema.json", "./package.json"].map((path) => [
      path,
      path.replace("./case", "./dist/case"),
    ]);
    expect(Object.entries(exports).sort()).toEqual([...opened, ...others].sort());
  });

  it("opens each door onto what the source puts behind it", () => {
    write(
      "doors.js",
      `for (const name of ${JSON.stringify(doors)}) console.log(Object.keys(await import(name)).sort().join());`,
    );
    const names = Object.values(modules).map((values) => Object.keys(values).sort().join());
    expect(run(process.execPath, "doors.js").split("\n")).toEqual(names);
  });

  it("keeps the root small: at most 100 values, one file, declarations of at most 220 kB", () => {
    expect(Object.keys(existing(modules.metastasectomy)).length).toBeLessThanOrEqual(100);
    expect(behind("index.js")).toEqual(["index.js"]);
    const bytes = behind("index.d.ts").map((file) => statSync(join(packed(), "dist", file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(220_000);
  });

  it("stays within 1 MB packed and 3 MB unpacked, without source and maps", () => {
    expect(tarball.size).toBeLessThanOrEqual(1_000_000);
    expect(tarball.unpackedSize).toBeLessThanOrEqual(3_000_000);
    const files = tarball.files.map(({ path }) => path);
    expect(files.filter((path) => path.endsWith(".map") || path.startsWith("src/"))).toEqual([]);
    // A map that is named and not there is a warning in every bundler.
    for (const file of files.filter((path) => /^dist\/.*\.(js|ts)$/.test(path))) {
      expect(readFileSync(join(packed(), file), "utf8")).not.toContain("sourceMappingURL");
    }
  });

  it("has no dependency behind any entry point", () => {
    for (const door of entries) expect(behind(`${door}.js`).filter((file) => !file.endsWith(".js"))).toEqual([]);
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

  it.each([{ module: "NodeNext" }, { module: "ESNext", moduleResolution: "bundler" }])(
    "is called from TypeScript in strict mode, types and all: $module",
    (resolution) => {
      write("tsconfig.json", {
        compilerOptions: {
          ...resolution,
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
      const every = doors.map((name, at) => `import * as door${at} from "${name}";\nvoid door${at};\n`).join("");
      write("typed.ts", `${every}import { liters } from "metastasectomy";${imports}${calls}${wrong}`);
      run(process.execPath, resolve("node_modules/typescript/bin/tsc"), "-p", ".");
    },
  );

  const slips = `import { alphaBeta, bed, futureLiverRemnantOk, gray, liters, percent, percentPredicted, ppoFunction, schedule, segmentCount } from "metastasectomy"; import { kishiLiverPolicy } from "metastasectomy/liver";
    ppoFunction(percentPredicted(80), segmentCount(3));
    ppoFunction(percentPredicted(80), liters(3));
    ppoFunction(80, segmentCount(3));
    futureLiverRemnantOk(percent(30), "cirrhotic", kishiLiverPolicy);
    bed(schedule(5, gray(11)), percent(10));
    alphaBeta(gray(3) + gray(3));`;

  /** What a compiler says of these slips. */
  function diagnosed(version: string, skipLibCheck: boolean): string[] {
    write("slips.ts", slips);
    write("slips.json", {
      compilerOptions: { module: "NodeNext", target: "ES2022", strict: true, noEmit: true, types: [], skipLibCheck },
      files: ["slips.ts"],
    });
    const compiler = resolve(`node_modules/${version}/bin/tsc`);
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", "slips.json", "--pretty", "false"], {
      cwd: project,
      encoding: "utf8",
    });
    return stdout.split("\n").filter((line) => /^\S+\(\d+,\d+\): error/.test(line));
  }

  it.each([true, false])("is refused the same slips by the least TypeScript, skipLibCheck %s", (skipLibCheck) => {
    const found = diagnosed("typescript-5.4", skipLibCheck);
    expect(found).toEqual(diagnosed("typescript", skipLibCheck));
    expect(found.map((line) => /\((\d+),/.exec(line)?.[1])).toEqual(["3", "4", "5", "6"]);
  });

  it.each([true, false])("cannot be imported by an older TypeScript, skipLibCheck %s", (skipLibCheck) => {
    const found = diagnosed("typescript-5.3", skipLibCheck);
    expect(found.length).toBe(11);
    for (const line of found) expect(line).toContain("has no exported member");
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
  it.each(doors)("nothing, when %s is imported for its side effects", async (entry) => {
    expect(await bundled(`import "${entry}";`)).toBe("");
  });

  // The door of cohorts loads its CSV reader when a text is read, which a bundler into one file wraps.
  it.each(doors.filter((door) => !door.endsWith("/cohort")))(
    "nothing for %s even to a bundler that trusts no package",
    async (entry) => {
      // Without the word of package.json that there are no side effects.
      expect(await bundled(`import "${entry}";`, { ignoreManifest: true })).toBe("");
    },
  );

  it.each([
    ["bed", 600],
    ["ppoFunction", 610],
  ])("%s alone stays within %i bytes", async (name, most) => {
    expect((await bundled(`export { ${name} } from "metastasectomy";`)).length).toBeLessThanOrEqual(most);
  });

  it("all of metastasectomy/record stays within 31,200 bytes, with whatever it needs", async () => {
    const code = await bundled('export * from "metastasectomy/record";', { external: [] });
    expect(code.length).toBeLessThanOrEqual(31_200);
  });

  // The budget is 34,000 bytes, 12,500 compressed (docs/validation.md, docs/decisions/doors-and-chapters.md), and what it has grown are cautions.
  it("candidacy with its default policy and cautions stays within 73,500 bytes, 28,000 compressed", async () => {
    const code = await bundled('export { candidacy } from "metastasectomy";');
    expect(code.length).toBeLessThanOrEqual(73_500);
    expect(gzipSync(code).length).toBeLessThanOrEqual(28_000);
  });

  it("candidacy pulls in no table of another chapter", async () => {
    const code = await bundled('export { candidacy } from "metastasectomy";');
    for (const foreign of ["gli-2012", "gli-2017", "tg-101", "pulmicc", "hilus-2021", "ers-ests-2009"]) {
      expect(code.toLowerCase()).not.toContain(foreign);
    }
  });

  it.each(["lungMap", "timeline", "reserveChart", "bedChart"])("%s pulls in no sentence of the brief", async (name) => {
    const code = await bundled(`export { ${name} } from "metastasectomy/report";`);
    const sentences = ["Lung metastasectomy: tumor board", "To decide or order", "Lesion list complete"];
    expect(sentences.filter((text) => code.includes(text))).toEqual([]);
    expect(code.includes("M81 148")).toBe(name === "lungMap");
    expect(code.length).toBeLessThanOrEqual(name === "lungMap" ? 30_000 : 19_000);
  });

  it("the brief pulls in no drawing", async () => {
    const code = await bundled('export { tumorBoardBrief } from "metastasectomy/report";');
    expect(["metastasectomy-figure", "xmlns", "M81 148"].filter((text) => code.includes(text))).toEqual([]);
  });

  it.each(["bed", "ppoFunction", "chooseResection", "futureLiverRemnantOk", "zScore", "candidacy"])(
    "%s pulls in no sentence of the report",
    async (name) => {
      const code = await bundled(`export { ${name} } from "metastasectomy";`);
      expect(code).not.toMatch(/cannot be assessed|not recorded|\n\| /);
    },
  );
});

/** A file of `dist` and every file that it imports, those of other packages by their name. */
function behind(file: string): string[] {
  const seen = [file];
  for (const each of seen) {
    if (!/\.(js|d\.ts)$/.test(each)) continue;
    const code = readFileSync(join(packed(), "dist", each), "utf8");
    for (const { fileName: from } of ts.preProcessFile(code).importedFiles) {
      const other = from.startsWith(".") ? posix.join(posix.dirname(each), from) : from;
      const found = each.endsWith(".d.ts") ? other.replace(/\.js$/, ".d.ts") : other;
      if (!seen.includes(found)) seen.push(found);
    }
  }
  return seen;
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
  return existing(outputFiles[0]).text.trim();
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
