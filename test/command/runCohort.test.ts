import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { generatedTable } from "../../docs/examples/generatedTable.js";
import { parquetRows } from "../../src/command/parquetFiles.ts";
import { runCommand } from "../../src/command/runCommand.ts";

const folder = mkdtempSync(join(tmpdir(), "run-cohort-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const map = "docs/examples/generatedTable.map.json";

/** What a worker loads, bundled as the build bundles it: a thread of Node reads no TypeScript. */
const worker = at("judgeBatch.mjs");
beforeAll(() => {
  buildSync({
    entryPoints: ["src/command/judgeBatch.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: worker,
  });
});

async function run(words: readonly string[], columns?: number, stopAfter = Number.POSITIVE_INFINITY) {
  let [out, err, calls] = ["", "", 0];
  const code = await runCommand(["cohort", ...words], {
    read: () => {
      throw new Error("no case is read");
    },
    write: async (text) => {
      out += text;
    },
    say: (text) => {
      err += text;
      calls += 1;
      if (calls >= stopAfter) throw new Error("killed");
    },
    save: async () => {},
    columns,
    today: "2026-11-24",
    version: "0",
    worker,
  });
  return { code, out, err };
}

writeFileSync(at("table.csv"), [...generatedTable(1200)].join(""));
writeFileSync(at("cases.ndjson"), [...generatedCases(30)].map((each) => `${JSON.stringify(each)}\n`).join(""));

describe("metastasectomy cohort", () => {
  it("writes an answer a row, the counts and the report", async () => {
    const words = [at("table.csv"), "--map", map, "--out", at("result.csv"), "--report", at("report.html")];
    const { code, out, err } = await run([
      ...words,
      "--policy",
      "document",
      "--policy",
      "strict",
      "--equations",
      "gli",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("1,200 rows, 2 of them not read as a case.");
    expect(out).toContain("Policy strict:");
    expect(out).toContain('2 of this kind: Line 501, column "dlco": "<5" is a bound and no measurement.');
    expect(err).toBe('Column "surgeon": the mapping does not read it.\n');
    const lines = readFileSync(at("result.csv"), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(1201);
    expect(lines[0]).toMatch(/^line,id,verdict,policy,.*,verdict_strict,warnings,problems$/);
    expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual(
      Array.from({ length: 1200 }, (_, row) => `P${row + 1}`),
    );
    expect(readFileSync(at("report.html"), "utf8")).toContain("gli-global-2022");
    expect(existsSync(at("result.csv.part"))).toBe(false);
  });

  it("goes on after an interruption, and shows how far it is on a terminal", async () => {
    const words = [at("table.csv"), "--map", map, "--out", at("again.csv")];
    await expect(run(words, 80, 1)).rejects.toThrow("killed");
    await expect(run(words, 80, 2)).rejects.toThrow("killed");
    const { err } = await run(words, 80);
    expect(err).toContain("Going on after 999 rows.");
    expect(err).toContain("\r\u001b[K");
    const whole = await run([at("table.csv"), "--map", map, "--out", at("whole.csv")], 80);
    expect(whole.err).toMatch(/^\r\[(?=.{20}\])#+\.+\] 499 rows\r\[#{20}\] 999 rows\r/);
    expect(readFileSync(at("again.csv"), "utf8")).toBe(readFileSync(at("whole.csv"), "utf8"));
    await expect(run([at("table.csv"), "--map", map, "--out", at("bar.csv")], 80, 1)).rejects.toThrow("killed");
  });

  it("judges in workers, and writes the same answers in the same order and the same report", async () => {
    const words = (name: string) => [at("table.csv"), "--map", map, "--out", at(name), "--report", at(`${name}.html`)];
    const alone = await run([...words("alone.csv"), "--equations", "gli"]);
    const beside = await run([...words("beside.csv"), "--equations", "gli", "--workers", "2"]);
    expect(beside).toEqual(alone);
    for (const ending of ["", ".html"])
      expect(readFileSync(at(`beside.csv${ending}`), "utf8")).toBe(readFileSync(at(`alone.csv${ending}`), "utf8"));
    await expect(run([...words("cut.csv"), "--workers", "2"], 80, 1)).rejects.toThrow("killed");
    expect((await run([...words("cut.csv"), "--workers", "1"], 80)).err).toContain("Going on after 499 rows.");
    await run(words("whole.csv"));
    expect(readFileSync(at("cut.csv"), "utf8")).toBe(readFileSync(at("whole.csv"), "utf8"));
  });

  it("reads cases a line each, rows of objects by a mapping, and Parquet; and writes each", async () => {
    await run([at("cases.ndjson"), "--out", at("cases.result.ndjson")]);
    const answers = readFileSync(at("cases.result.ndjson"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ line }) => line)).toEqual(Array.from({ length: 30 }, (_, row) => row + 1));

    writeFileSync(at("rows.ndjson"), '{"fev1":61}\nno\n{"fev1":40}\n');
    const columns = [{ column: "fev1", fact: "lungFunction.fev1PercentPredicted" }];
    writeFileSync(at("map.json"), JSON.stringify({ asOf: "2026-11-24", columns }));
    const { out } = await run([at("rows.ndjson"), "--map", at("map.json"), "--out", at("rows.parquet")]);
    expect(out).toContain("3 rows, 1 of them not read as a case.");
    const rows: object[] = [];
    for await (const row of parquetRows(at("rows.parquet"))) rows.push(row);
    expect(rows).toMatchObject([
      { line: 1, fev1_percent: 61 },
      { line: 2, problems: expect.stringContaining("not JSON") },
      { line: 3 },
    ]);

    const again = [{ column: "fev1_percent", fact: "lungFunction.fev1PercentPredicted" }];
    writeFileSync(at("again.json"), JSON.stringify({ asOf: "2026-11-24", id: "line", columns: again }));
    expect((await run([at("rows.parquet"), "--map", at("again.json")])).out).toContain("3 rows, 0 of them");
    expect(existsSync(at("rows.result.csv"))).toBe(true);
    expect((await run([at("rows.parquet"), "--out", at("x.csv")])).out).toContain("3 rows, 3 of them");
  });

  it("judges an empty file", async () => {
    writeFileSync(at("empty.ndjson"), "");
    expect((await run([at("empty.ndjson")], 80)).out).toBe("0 rows, 0 of them not read as a case.\n");
    writeFileSync(at("empty.csv"), "");
    expect((await run([at("empty.csv"), "--map", at("map.json")], 80)).err).toContain(
      "The source holds no line of headings.",
    );
  });

  it("guesses a mapping, and says why", async () => {
    const { out, err } = await run([at("table.csv"), "--guess"]);
    expect(JSON.parse(out).columns.length).toBeGreaterThan(5);
    expect(err).toContain("sex: patient.sex. The heading");
    expect(err).toContain("surgeon: not guessed. The heading is not known.");
    writeFileSync(at("bad.csv"), 'sex,x\n"m\nm,1\n');
    expect(JSON.parse((await run([at("bad.csv"), "--guess"])).out).columns).toHaveLength(1);
    // A second row that no unit of the first fits.
    writeFileSync(at("two.csv"), "fev1\n2.1\n88\n");
    expect((await run([at("two.csv"), "--guess"])).err).toBe(
      "fev1: not guessed. Its numbers fit no fact its heading can mean.\n",
    );
    writeFileSync(at("none.csv"), "");
    expect(await run([at("none.csv"), "--guess"])).toMatchObject({ code: 0, err: "" });
  });

  it("says what it can do, and reads a mapping that begins with a byte order mark", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("--guess") });
    writeFileSync(at("one.csv"), "fev1\n88\n");
    const column = { column: "fev1", fact: "lungFunction.fev1PercentPredicted" };
    writeFileSync(at("mark.json"), `\ufeff${JSON.stringify({ asOf: "2026-11-24", columns: [column] })}`);
    const { out } = await run([at("one.csv"), "--map", at("mark.json"), "--out", at("one.out.csv")]);
    expect(out).toContain("1 row, 0 of them not read as a case.");
  });

  it.each([
    [[], "metastasectomy cohort FILE"],
    [["a.csv", "b.csv"], "One file at a time."],
    [["--mop"], "lists the options."],
    [[at("table.csv"), "--map", map, "--out", at("table.csv")], "table.csv is named twice; what is written needs"],
    [[at("table.csv"), "--map", map, "--report", `${folder}/./table.csv`], "table.csv is named twice"],
    [[at("table.csv"), "--map", map, "--out", at("x.csv"), "--report", at("x.csv")], "x.csv is named twice"],
    [["a.docx"], "a.docx ends in none of .csv, .tsv, .ndjson, .parquet."],
    [["nowhere.csv", "--guess"], "nowhere.csv cannot be read"],
    [["nowhere.ndjson", "--guess"], "--guess reads the headings of a CSV file."],
    [["nowhere.ndjson"], "nowhere.ndjson cannot be read"],
    [["nowhere.csv"], "nowhere.csv needs --map FILE"],
    [["nowhere.csv", "--map", "nowhere.json"], "nowhere.json is no mapping: ENOENT"],
    [
      ["nowhere.csv", "--map", "package.json"],
      "package.json is no mapping: Cannot read a table: each option of the mapping",
    ],
    [["nowhere.csv", "--map", map, "--policy", "kind"], 'There is no policy "kind"'],
    [[at("table.csv"), "--map", map, "--workers", "many"], '--workers is a number from 1 to 99, not "many".'],
    [["nowhere.csv", "--map", map, "--equations", "ours"], 'There are no equations "ours"'],
  ])("refuses %j", async (words, said) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
