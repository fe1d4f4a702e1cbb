import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { decisions, guide, validation } from "../../docs/tooling/pages.js";
import { sources, walk } from "../walks/program.ts";
import { commentsOf, dialect, proseDialect, titleDialect } from "./dialect.ts";

/** Words that stay, each with its reason. */
const allowed: Readonly<Record<string, readonly [words: readonly string[], reason: string]>> = {
  "docs/guide/disease-control.md": [["battle"], "quotes the starting article once"],
};

const written = (file: string): readonly string[] => {
  const text = readFileSync(file, "utf8");
  return /\.(ts|js|css)$/.test(file) ? commentsOf(text).flatMap(proseDialect) : proseDialect(text);
};

/** What a newcomer reads beside the pages: papers, forms, examples, playground, tools and tests, with the comments alone of code. */
const beside = [
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  validation,
  ...[".changeset", ".github", "docs/examples", "docs/playground", "docs/tooling", "test"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(
        (name) =>
          /\.(md|yml|html|ts|js|css)$/.test(name) && !/(^|\/)(node_modules|__snapshots__|example-\d+)/.test(name),
      )
      .map((name) => `${folder}/${name}`)
      .sort(),
  ),
];

describe("doc comments and pages", () => {
  it.each(["README.md", ...guide, ...decisions])("%s is in the words of the field", (file) => {
    expect(written(file)).toEqual(allowed[file]?.[0] ?? []);
  });

  it("of papers, examples, playground, tools and tests are in the words of the field", () => {
    expect(beside.length).toBeGreaterThan(500);
    const spoken = beside.map((file) => [file, written(file)] as const).filter(([, words]) => words.length > 0);
    expect(Object.fromEntries(spoken)).toEqual({});
  });

  it("of the source are in the words of the field", () => {
    const spoken = sources.map((file) => [file, written(file)] as const).filter(([, words]) => words.length > 0);
    const kept = Object.entries(allowed).filter(([file]) => file.endsWith(".ts"));
    expect(Object.fromEntries(spoken)).toEqual(Object.fromEntries(kept.map(([file, [words]]) => [file, words])));
  });
});

describe("messages and printed sentences", () => {
  const shown = beside.filter((file) => /^docs\/(examples|playground)\/.*\.(ts|js)$/.test(file));

  it("of the source, the playground and the examples are in the words of the field", () => {
    const spoken = [...sources, ...shown].flatMap((file) => {
      const texts: string[] = [];
      walk(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest), (node) => {
        if ((ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && node.text.includes(" "))
          texts.push(node.text);
      });
      return texts.filter((text) => proseDialect(text).length > 0).map((text) => `${file}: ${text}`);
    });
    expect(spoken).toEqual([]);
  });
});

describe("titles of tests", () => {
  const tests = beside.filter((file) => /^test\/.*\.(test|test-d|bench)\.ts$/.test(file));

  it("are in the words of the field", () => {
    const titles = tests.flatMap((file) => {
      const found: string[] = [];
      const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
      walk(source, (node) => {
        if (!ts.isCallExpression(node) || !/^(it|describe|test|bench)\b/.test(node.expression.getText(source))) return;
        const [title] = node.arguments;
        if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)))
          found.push(title.getText(source));
      });
      return found.map((title) => `${file}: ${title}`);
    });
    expect(titles.length).toBeGreaterThan(3_000);
    expect(titles.filter((title) => titleDialect(title).length > 0)).toEqual([]);
  });
});

describe("the dialect", () => {
  it.each([
    ["What the answer hangs on, and what it rests on.", ["hangs on", "rests on"]],
    ["Nobody told the oncologist what is owed.", ["Nobody", "told", "owed"]],
    [
      "The line: on the line it passes, and the policy's line stands for a limb.",
      ["stands for", "limb", "on the line", "policy's line"],
    ],
    ["A rule wants a fact, asks for it and knows what is left.", ["asks", "wants", "knows", "what is left"]],
    [
      " * Held\n * against its ground, walks the table taken as normal.",
      ["ground", "Held against", "taken as normal", "walks the"],
    ],
    ["Ground-glass opacity after a shuttle walk; the second line of treatment.", []],
    ["A field `asks`.\n```ts\nconst told = asks;\n```\n@param asked - the policy", []],
  ])("is found in %j", (text, words) => {
    expect([...proseDialect(text)].sort()).toEqual([...words].sort());
  });

  it("is found in a comment and not in the code beside it", () => {
    const source = "/** Tells a. */\nconst told = 1; // told\n  // Nobody.\n  /**\n   * Asks.\n   */\n";
    expect(commentsOf(source).flatMap(proseDialect)).toEqual(["Tells", "Nobody", "Asks"]);
  });

  it("is found in the title of a test", () => {
    expect(titleDialect("finds nothing where the line lies, and no line of a table")).toEqual([
      "nothing where",
      "the line lies",
    ]);
  });

  it("is found in what is printed", () => {
    expect(dialect("Nobody stated it.")).toEqual(["Nobody"]);
  });
});
