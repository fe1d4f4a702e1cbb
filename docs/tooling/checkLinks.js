import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const pages = new Map();

/** The links of a page and the places in it that a link can lead to. */
function pageAt(file) {
  if (!pages.has(file)) {
    const text = readFileSync(file, "utf8").replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, "");
    const all = (attribute) =>
      [...text.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value]) => value);
    pages.set(file, { links: [...all("href"), ...all("src")].map(plain), places: new Set(all("id").map(plain)) });
  }
  return pages.get(file);
}

function plain(value) {
  return value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<");
}

/** Where a link leads nowhere: absent where it is fine, or leads out of the site. */
function wrongWith(link, page, folder) {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return undefined;
  const [path, place] = link.split("#", 2);
  const found = path === "" ? page : join(dirname(page), decodeURIComponent(path.split("?")[0]));
  const file = existsSync(found) && statSync(found).isDirectory() ? join(found, "index.html") : found;
  if (!resolve(file).startsWith(resolve(folder))) return "leads out of the site";
  if (!existsSync(file)) return "leads to no file";
  if (!place || !file.endsWith(".html")) return undefined;
  const { places } = pageAt(file);
  return places.has(place) || places.has(decodeURIComponent(place)) ? undefined : "leads to no place of its page";
}

/** Follows every link of a site that leads into it, to its file and to its place in the file: how many, and those that lead nowhere. */
export function checkLinks(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const dead = [];
  let count = 0;
  for (const name of files) {
    const page = join(folder, name);
    for (const link of pageAt(page).links) {
      count += 1;
      const wrong = wrongWith(link, page, folder);
      if (wrong !== undefined) dead.push(`${name}: ${link} ${wrong}`);
    }
  }
  return { count, dead };
}
