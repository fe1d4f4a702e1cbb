import { basename } from "node:path";
import { Converter, ReflectionKind } from "typedoc";
import { decisions } from "./pages.js";

/**
 * Lets the pages of the guide be read in both places. On a code host a link to `src/reserve/ppoFunction.ts` opens the
 * file; here it opens the page of what the file exports under its own name. A page is called by its heading, the
 * decisions stand under their table of contents, and an entry point is called as it is imported.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.parent?.kindOf(ReflectionKind.Module | ReflectionKind.Project)) continue;
      const file = (reflection.signatures?.[0]?.sources ?? reflection.sources)?.[0]?.fullFileName;
      if (file !== undefined && basename(file).replace(/(\.table)?\.ts$/, "") === reflection.name) {
        project.files.registerReflectionPath(file, reflection);
      }
    }
    for (const module of project.getChildrenByKind(ReflectionKind.Module))
      module.name = module.name === "index" ? "metastasectomy" : `metastasectomy/${module.name}`;
    const pages = project.documents ?? [];
    for (const page of pages) page.name = headingOf(page);
    const own = pages.splice(pages.length - decisions.length);
    const [contents, ...others] = own;
    contents.children = others;
    for (const page of others) page.parent = contents;
    pages.push(contents);
    const places = new Set(others);
    project.childrenIncludingDocuments = project.childrenIncludingDocuments.filter((child) => !places.has(child));
  });
}

function headingOf({ name, content }) {
  const heading = /^\s*# (.+)/.exec(content[0].text);
  if (heading === null) throw new Error(`The page ${name} does not begin with a heading of plain words`);
  return heading[1];
}
