import { basename } from "node:path";
import { Converter, ReflectionKind } from "typedoc";

/**
 * Lets the pages of the guide be read in both places. On a code host a link to `src/reserve/ppoFunction.ts` opens the
 * file; here it opens the page of what the file exports under its own name. A page is called by its heading.
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
    for (const page of project.documents ?? []) {
      const [first] = page.content;
      const heading = /^\s*# (.+)\n/.exec(first.text);
      if (heading === null) throw new Error(`The page ${page.name} does not begin with a heading of plain words`);
      page.name = heading[1];
      first.text = first.text.slice(heading[0].length);
    }
  });
}
