import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const sources = "src/evidence/sources";
/** The sources in one order, of which each page identifies one by its place. */
const sourceIds = readdirSync(sources).flatMap((file) =>
  [...readFileSync(join(sources, file), "utf8").matchAll(/: Citation = \{\s*id: "([^"]*)"/g)].map(([, id]) => id),
);

/**
 * Leaves out of a page what its reader never meets: the place in a source, its short name, its title where it is found by
 * its year, the people of a threshold, words that no part of the page prints, and the checks of arguments, which a case
 * that was read and the policies of the package pass. A result that is not finite is refused all the same. A test holds the
 * pages of many cases against those of the package.
 *
 * @param namesRead - the names of fields that the page reads
 */
export function onlyWhatIsPrinted(namesRead) {
  return {
    name: "only-what-is-printed",
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const text = unchecked(withoutOrigin(readFileSync(path, "utf8")));
        return { contents: /[\\/]words[\\/]/.test(path) ? withoutUnread(text, namesRead) : text, loader: "ts" };
      }),
  };
}

/**
 * A text of the source without what says where a number comes from and is not printed: whom it was drawn for is printed
 * of repeatabilities and of definitions of an interval.
 */
function withoutOrigin(text) {
  return text
    .replace(/\{[^{}]*\blocator:[^{}]*\}/g, (given) =>
      /\b(between|primaries):/.test(given) ? given : given.replace(/\bpopulation:\s*"[^"]*",/, ""),
    )
    .replace(/\blocator:\s*("(?:[^"\\]|\\.)*"|`[^`$]*`),/g, "")
    .replace(/\b(above|atLeast|atMost|inArticle)(\(\s*[^,()]+,\s*"[^"]*",\s*)"[^"]*"/g, '$1$2""')
    .replace(/(: Citation = \{\s*id: )"([^"]*)"/g, (_, head, id) => `${head}"${sourceIds.indexOf(id)}"`)
    .replace(/: Citation = \{[^}]*\byear:[^}]*\}/g, (source) =>
      source.replace(/\btitle:\s*("(?:[^"\\]|\\.)*"|'[^']*'),/, ""),
    );
}

/** A text of the source whose functions that only refuse do nothing, but for the one that refuses what is not finite. */
function unchecked(text) {
  return text
    .replace(/(function require(?!Finite\b)\w+\([^{]*\): void \{\n)[\s\S]*?\n\}/g, "$1}")
    .replace(/(function refuse\([^{]*\): never \{\n)[\s\S]*?\n\}/g, "$1throw new RangeError();}");
}

/** A text of the source without the fields of its objects that nothing reads. */
function withoutUnread(text, namesRead) {
  const cuts = [];
  visit(parsed(text), (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const field of node.properties) {
      if (field.name && ts.isIdentifier(field.name) && !namesRead.has(field.name.text)) cuts.push(field);
    }
  });
  const outer = cuts.filter((cut) => !cuts.some((other) => other.pos < cut.pos && cut.end < other.end));
  outer.sort((one, other) => one.pos - other.pos);
  return outer.reduceRight((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end).replace(/^,/, ""), text);
}

/**
 * The names of fields that the package both gives and reads by name, as an expression that finds them: none of the
 * language, none that the page's own files hold, which alone read a browser, none that stands as a word in a text by
 * which a field may be looked up, as each field of a case does. They may be shortened.
 */
export function ownNames(code, pageFiles) {
  const given = new Set();
  const read = new Set();
  const others = new Set();
  const reserve = (text) => {
    for (const word of text.match(/[\w$]+(?:-[\w$]+)*/g) ?? []) others.add(word);
  };
  visit(parsed(code), (node) => {
    if (ts.isPropertyAccessExpression(node)) read.add(node.name.text);
    if (ts.isBindingElement(node)) read.add((node.propertyName ?? node.name).text);
    if (ts.isObjectLiteralElement(node) && node.name && ts.isIdentifier(node.name)) given.add(node.name.text);
    if (isWord(node)) reserve(node.text);
  });
  for (const file of pageFiles) {
    visit(parsed(readFileSync(file, "utf8")), (node) => {
      if (ts.isIdentifier(node) || isWord(node)) reserve(node.text);
    });
  }
  const library = dirname(fileURLToPath(import.meta.resolve("typescript")));
  for (const file of readdirSync(library)) {
    if (!/^lib\.es.*\.d\.ts$/.test(file)) continue;
    reserve(readFileSync(join(library, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""));
  }
  const own = [...given].filter((name) => name.length > 2 && read.has(name) && !others.has(name));
  return new RegExp(`^(?:${own.join("|").replaceAll("$", "\\$")})$`);
}

const isCode = /^(?!(?:aria|data|dominant|font|stroke|text)-)[a-z0-9]+(?:-[a-z0-9]+)+$/;

/**
 * The same script with short words for the codes by which its parts know a reason, a caution or a section: words with a
 * hyphen under which a table is read, none of the words kept, no attribute, and none that is put together out of parts. A
 * word that no table names may be printed as it stands.
 */
export function withShortCodes(code, kept) {
  const found = [];
  const named = new Set();
  const parts = [];
  visit(parsed(code), (node) => {
    if (isWord(node) && /^-\w|\w-$/.test(node.text)) parts.push(node.text);
    if (ts.isStringLiteral(node) && isCode.test(node.text)) found.push(node);
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) named.add(node.name.text);
  });
  const all = new Set(found.map(({ text }) => text));
  const isPart = (text) => parts.some((part) => all.has(part + text) || all.has(text + part));
  const isWhole = (text) => parts.some((part) => text.startsWith(part) || text.endsWith(part));
  const codes = [...all].filter((text) => named.has(text) && !kept.has(text) && !isPart(text) && !isWhole(text));
  return found.reduceRight((rest, { text, end }) => {
    const at = codes.indexOf(text);
    return at < 0 ? rest : `${rest.slice(0, end - 1 - text.length)}${shortWord(at)}${rest.slice(end - 1)}`;
  }, code);
}

/** One of 52² words of two letters. */
function shortWord(at) {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return letters[at % 52] + letters[Math.floor(at / 52)];
}

/**
 * Each name that a script may read from an object: after a point, in a pattern, as a word of a text, or because two
 * objects have it, and the names of one may be looked up in the other.
 */
export function namesReadIn(code) {
  const names = new Set();
  const given = new Set();
  const words = (text) => {
    for (const word of text.split(/[^\w$]+/)) names.add(word);
  };
  visit(parsed(code), (node) => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).text);
    if (ts.isObjectLiteralElement(node) && node.name && ts.isIdentifier(node.name)) {
      (given.has(node.name.text) ? names : given).add(node.name.text);
    }
    if (isWord(node)) words(node.text);
  });
  return names;
}

/** Whether a node is a text, or a part of one, that may name a field; one with a space in it is a sentence. */
function isWord(node) {
  return (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) && !node.text.includes(" ");
}

/** The same script with its functions at its end, where a compressor finds them alike. */
export function functionsLast(code) {
  const all = parsed(code).statements;
  const text = (statements) => statements.map(({ pos, end }) => code.slice(pos, end)).join("");
  return text(all.filter((each) => !ts.isFunctionDeclaration(each))) + text(all.filter(ts.isFunctionDeclaration));
}

function parsed(code) {
  return ts.createSourceFile("page.ts", code, ts.ScriptTarget.Latest);
}

function visit(node, each) {
  each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}
