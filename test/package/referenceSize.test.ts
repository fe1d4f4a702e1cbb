import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";

const functions = ["predicted", "lowerLimitOfNormal", "upperLimitOfNormal", "zScore", "percentOfPredicted", "valueAtZ"];
const equations = [
  "fev1Global2022",
  "fvcGlobal2022",
  "fev1Gli2012",
  "fvcGli2012",
  "tlcoGli2017",
  "kcoGli2017",
  "vaGli2017",
  "tlcoGli2017Traditional",
  "kcoGli2017Traditional",
];

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return existing(outputFiles[0]).text;
}

const exporting = (names: readonly string[]) => bundle(`export { ${names.join(", ")} } from "./src/reference.ts";`);
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

describe("what a reader of reference values downloads", () => {
  it.each([...equations, "fev1FvcGlobal2022", "fev1FvcGli2012", "tlcGli2021"])(
    "%s with its functions: at most 6.2 kB, the ratio of 2012 alone above 6 (budget: 6)",
    async (name) => {
      const most = name === "fev1FvcGli2012" ? 6200 : 6000;
      expect((await exporting([name, ...functions])).length).toBeLessThanOrEqual(most);
    },
  );

  it("FEV1 by GLI Global and TLCO with their functions: at most 3.4 kB gzipped", async () => {
    expect(zipped(await exporting(["fev1Global2022", "tlcoGli2017", ...functions]))).toBeLessThanOrEqual(3400);
  });

  it("all of volumes and transfer factor: at most 9 kB gzipped", async () => {
    expect(zipped(await exporting([...equations, ...functions]))).toBeLessThanOrEqual(9000);
  });

  it("a function alone brings no table", async () => {
    expect((await exporting(functions)).length).toBeLessThan(3400);
  });

  it("the hemoglobin adjustment brings no table", async () => {
    expect((await exporting(["adjustForHemoglobin"])).length).toBeLessThan(2500);
  });

  it("a side-effect import is empty, without the hint of package.json", async () => {
    expect(await bundle(`import { fev1Global2022 as unused } from "./src/reference.ts";`)).toBe("");
    const { outputFiles } = await build({
      stdin: { contents: `import "./src/reference.ts";`, resolveDir: process.cwd(), loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      ignoreAnnotations: true,
      logLevel: "silent",
    });
    expect(existing(outputFiles[0]).text.trim()).toBe("");
  });
});
