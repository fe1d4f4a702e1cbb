/** Adds to the API reference and the guide what makes them a site: the playground, the source, and a check of every link. */
import { checkLinks } from "./checkLinks.js";
import { buildPlayground } from "./playground.js";
import { writeSourcePages } from "./sourcePages.js";

const folder = "docs/api";
writeSourcePages(folder);
const bytes = await buildPlayground(`${folder}/playground.html`);
const { count, dead } = checkLinks(folder);
console.log(
  `The playground: ${(bytes / 1000).toFixed(1)} kB gzipped. ${count} links followed, ${dead.length} lead nowhere.`,
);
for (const each of dead.slice(0, 50)) console.error(each);
process.exitCode = dead.length === 0 ? 0 : 1;
