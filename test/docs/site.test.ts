import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkLinks } from "../../docs/tooling/checkLinks.js";
import { writeSourcePages } from "../../docs/tooling/sourcePages.js";

const folder = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the check of links", () => {
  it("finds a file, a place and a folder that are not there, and nothing else", () => {
    const site = join(folder, "links");
    mkdirSync(join(site, "below"), { recursive: true });
    writeFileSync(join(site, "below/a b.html"), '<h1 id="here">a</h1><a href="../index.html">up</a>');
    const good = ["below/a%20b.html#here", "#top", "https://example.org/x", "mailto:a@b.c", "data:,"];
    const bad = ["gone.html", "below/a%20b.html#gone", "#gone", "../outside.html", "below"];
    writeFileSync(
      join(site, "index.html"),
      `<p id="top">${[...good, ...bad].map((link) => `<a href="${link}">x</a>`).join("")}</p><script>"<a href='no'>"</script>`,
    );
    const { count, dead } = checkLinks(site);
    expect(count).toBe(good.length + bad.length + 1);
    expect(dead.map((each) => each.split(" ")[1])).toEqual(bad);
  });
});

describe("the pages of the source", () => {
  it("have every line under its number, as it is written, and lead to what they import", () => {
    const site = join(folder, "source");
    writeSourcePages(site);
    const page = readFileSync(join(site, "source/reserve/ppoFunction.ts.html"), "utf8");
    const lines = readFileSync("src/reserve/ppoFunction.ts", "utf8").trimEnd().split("\n");
    const shown = page.match(/<a id="L\d+".*/g) ?? [];
    const plain = shown.map((line) =>
      line
        .replace(/<a id="L\d+" href="#L\d+">\d+<\/a>/, "")
        .replace(/<[^>]*>/g, "")
        .replaceAll("&quot;", '"')
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&"),
    );
    expect(plain.at(-1)).toBe(lines.at(-1));
    expect(plain).toEqual(lines);
    expect(page).toContain('<a href="../anatomy/segment.ts.html">');
    // The site around them has a front page, which they lead to.
    writeFileSync(join(site, "index.html"), "");
    expect(checkLinks(site).dead).toEqual([]);
  });
});
