import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CommandIo, runCommand } from "../../src/command/runCommand.ts";
import { existing } from "../../src/internal/guards.ts";
import { composedBundle, loinc, observation } from "../fhir/resources.ts";

/** Runs the command on files that are given as text. */
async function command(words: readonly string[], more: Partial<CommandIo> & { files?: Record<string, string> } = {}) {
  const [out, err, saved] = [[] as string[], [] as string[], {} as Record<string, string>];
  const code = await runCommand(words, {
    async *read(file) {
      const text = more.files?.[file] ?? readFileSync(file, "utf8");
      yield text.slice(0, 30);
      yield text.slice(30);
    },
    write: async (text) => void out.push(text),
    say: (text) => void err.push(text),
    save: async (file, text) => {
      saved[file] = text;
    },
    today: "2026-11-24",
    worker: "",
    version: "1.2.3",
    ...more,
  });
  return { code, out: out.join(""), err: err.join(""), saved };
}

const fiveAnswers = [1, 2, 2, 2, 2].map((valueInteger, at) => observation(`${at}`, loinc("89247-1"), { valueInteger }));
const nodules = "docs/examples/two-nodules.json";

describe("a case", () => {
  it("is printed as the page where the answer goes to a file, and its first ten lines on a terminal", async () => {
    const piped = await command([nodules]);
    expect(piped).toMatchObject({ code: 0, err: "" });
    const shown = await command([nodules], { columns: 60 });
    const lines = shown.out.trimEnd().split("\n");
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe(piped.out.split("\n")[0]);
    expect(lines.at(-1)).toBe(`The whole page: metastasectomy ${nodules} --detail page; with pictures: --html FILE`);
    const whole = await command([nodules, "--detail", "page"], { columns: 60 });
    expect(whole.out.split("\n").length).toBeGreaterThan(20);
    for (const line of whole.out.split("\n")) if (!line.startsWith("|")) expect(line.length).toBeLessThanOrEqual(60);
    const full = await command([nodules, "--detail", "full"]);
    expect(full.out.length).toBeGreaterThan(piped.out.length);
    expect(piped.out).toMatch(/\S\n$/);
    const json = await command([nodules, "--json"]);
    expect(await command([nodules, "--json"], { columns: 60 })).toEqual(json);
  });

  it("is read from the input, too", async () => {
    expect(await command(["-"], { files: { "-": readFileSync(nodules, "utf8") } })).toEqual(await command([nodules]));
  });

  it("is judged under another policy, or several", async () => {
    const of = async (...words: string[]) => JSON.parse((await command([nodules, "--json", ...words])).out);
    expect((await of()).policy.id).toBe("document");
    expect((await of("--policy", "strict")).policy.id).toBe("strict");
    const both = await of("--policy=kanzaki", "--policy=thomford");
    expect([both.policy.id, both.beside[0].id]).toEqual(["kanzaki-2021", "thomford-1965"]);
  });

  it("is saved as a page beside its first ten lines, and is printed whole where it cannot be saved", async () => {
    const { out: whole } = await command([nodules]);
    const { code, err, saved, out } = await command([nodules, "--html", "page.html"]);
    expect([code, err]).toEqual([0, "The page with its pictures: page.html\n"]);
    const lines = whole.split("\n").filter((line) => line !== "");
    expect(out).toBe(`${lines.slice(0, 10).join("\n")}\n`);
    expect(lines.length).toBeGreaterThan(20);
    expect(saved["page.html"]).toMatch(/^<!doctype html>/i);
    expect(saved["page.html"]).toContain("Appendix");
    expect((await command([nodules, "--html", "page.html"], { columns: 80 })).out).not.toContain("The whole page");
    const detailed = await command([nodules, "--html", "page.html", "--detail", "page"]);
    expect(detailed.out).toBe(whole);
    const save = () => Promise.reject(new Error("no such folder"));
    const unsaved = await command([nodules, "--html", "page.html"], { save });
    expect(unsaved).toMatchObject({
      code: 0,
      out: whole,
      err: "The page with its pictures was not saved: no such folder\n",
    });
  });

  it("has a warning where a value is implausible", async () => {
    const text = readFileSync(nodules, "utf8").replace(/: 92\b/, ": 0.92");
    const { code, err } = await command(["-"], { files: { "-": text } });
    expect(code).toBe(0);
    expect(err).toContain("lungFunction.fev1PercentPredicted");
  });

  it("brings no control of a terminal with it", async () => {
    const wild = JSON.parse(readFileSync(nodules, "utf8"));
    wild.lesions[0].id = "a\u001b[2J\u009b\u202e";
    const files = { "-": JSON.stringify(wild), x: JSON.stringify({ ...wild, "\u001b]0;": 1 }) };
    for (const words of [["-"], ["-", "--json"], ["-", "--detail", "full"], ["x"]]) {
      const { out, err } = await command(words, { files, columns: 80 });
      expect(out + err).not.toMatch(/(?![\t\n])[\p{Cc}\u202e]/u);
    }
  });
});

describe("what is no case", () => {
  it("ends with 1 and its issues", async () => {
    const files = {
      a: '{"case":{"schema":"metastasectomy/1"},"lesions":[{"depthMm":-1}]}',
      b: "two nodules",
      "-": "{}",
    };
    expect(await command(["a"], { files })).toMatchObject({ code: 1, out: "" });
    expect((await command(["a"], { files })).err).toMatch(
      /^a is not a case:\n- case.asOf .*\n- lesions.0.depthMm must be/,
    );
    expect((await command(["b"], { files })).err).toMatch(/^b is not JSON: /);
    expect((await command(["-"], { files })).err).toMatch(/^The input is not a case:\n/);
  });
});

describe("the resources of a hospital", () => {
  const files = { bundle: JSON.stringify(composedBundle), twice: JSON.stringify([...fiveAnswers]), none: "[]" };
  const at = ["--as-of", "2026-11-24"];

  it("become the page, and beside it what was read, what contradicts and what is needed of whom", async () => {
    const { code, out, err } = await command(["bundle", "--fhir", ...at], { files });
    expect(code).toBe(0);
    expect(out).toContain("# Lung metastasectomy: tumor board of 2026-11-24");
    expect(err).toMatch(/^Facts read: 16, from resources: 9\. Resources not read, or not wholly: 1\.\n/);
    expect(err).toContain("Not read: it is a disease and no nodule; the nodules were measured (Condition/lung)\n");
    expect(err).toContain("; depth of lesion 1 below the pleura (mm); ");
    const clash = await command(["twice", "--fhir"], { files });
    expect(clash.err).toMatch(
      /\nContradiction, not read: performance status \(ECOG\): 1 and 2 are recorded for 2026-11-10 /,
    );
    expect(clash.err).toContain("(Observation/0, Observation/1, Observation/2 and 2 more)");
  });

  it("are saved as a case to complete, which is judged like any other", async () => {
    const { saved } = await command(["bundle", "--fhir", "--case", "mine.json", ...at], { files });
    const again = await command(["mine.json"], { files: { "mine.json": existing(saved["mine.json"]) } });
    expect(again.out).toBe((await command(["bundle", "--fhir", ...at], { files })).out);
  });

  it("are needed where a file holds none, and named where nothing is recorded", async () => {
    expect(await command(["none", "--fhir"], { files })).toMatchObject({
      code: 1,
      err: "none holds no FHIR resources.\n",
    });
    expect(await command([nodules, "--fhir"])).toMatchObject({ code: 1, out: "" });
    expect((await command(["bundle"], { files })).err).toBe("bundle holds FHIR resources; --fhir reads them.\n");
    expect((await command(["bundle", "--case", "x"], { files })).err).toBe("--as-of and --case go with --fhir.\n");
    const late = await command(["bundle", "--fhir", "--as-of", "24.11.2026"], { files });
    expect([late.code, late.err]).toEqual([
      2,
      'Cannot read a case from FHIR: asOf must be an existing date of 1900 to 2199, got "24.11.2026"\n',
    ]);
  });
});

describe("wrong words", () => {
  it.each([
    [["--polcy", "strict"], "Unknown option '--polcy'; metastasectomy --help lists the options."],
    [["--policy", "--strict"], "Option '--policy' argument is ambiguous; metastasectomy --help lists the options."],
    [[nodules, "--policy=lenient"], 'There is no policy "lenient"; there are document, strict'],
    [[nodules, "--policy=constructor"], 'There is no policy "constructor"; there are'],
    [[nodules, "--detail=most"], 'There is no detail "most"; there are page, full.'],
    [["--explain", "lesions.0.deep"], 'No case has a field "lesions.0.deep"; --new prints one with every field.'],
    [[nodules, nodules], "One file at a time, not 2."],
    [[nodules, "--html", `./${nodules}`], "is named twice; what is written needs a file of its own."],
    [["nowhere.json"], "nowhere.json cannot be read: "],
    [["--ndjson", "nowhere.json"], "nowhere.json cannot be read: "],
    [[], "metastasectomy [FILE | -]"],
  ])("%j end with 2 and say what is wrong", async (words, result) => {
    const { code, out, err } = await command(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(result);
    expect(err).not.toContain("    at ");
  });
});

describe("the other answers", () => {
  it("are the help, the version, a field, an empty case and a line a case", async () => {
    expect((await command(["-h"])).out).toContain("--ndjson");
    expect((await command(["--version"])).out).toBe("1.2.3\n");
    expect((await command(["--explain", "patient.ecog"])).out).toContain("A whole number from 0 to 4.");
    expect(JSON.parse((await command(["--new"])).out).case.asOf).toBe("2026-11-24");
    const line = JSON.stringify(JSON.parse(readFileSync(nodules, "utf8")));
    const { code, out } = await command(["--ndjson"], { files: { "-": `${line}\nno\n` } });
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((each) => JSON.parse(each).ok),
    ).toEqual([true, false]);
  });

  it("let a fault of the program through", async () => {
    const write = () => Promise.reject(new TypeError("broken"));
    await expect(command(["--version"], { write })).rejects.toThrow("broken");
  });
});

it("saves the page and prints plain data where both are needed", async () => {
  const { out, saved, code } = await command([nodules, "--json", "--html", "page.html"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty("candidacy");
  expect(saved["page.html"]).toContain("<main");
});
