import { relative, sep } from "node:path";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";
import { chapters } from "./chapters.js";

/**
 * Puts every export under the chapter of the file it stands in, each chapter with its question. No
 * category is written by hand, so none can be wrong; the configuration takes their order from the same list.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const entry of entries(context.project)) {
      const present = new Set();
      for (const reflection of entry.children ?? []) {
        const chapter = chapterOf(reflection);
        if (chapter === undefined) continue;
        present.add(chapter);
        for (const comment of commentsOf(reflection)) {
          comment.removeTags("@category");
          comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: chapter }]));
        }
      }
      entry.comment ??= new Comment();
      for (const { name, question } of chapters) {
        if (!present.has(name)) continue;
        entry.comment.blockTags.push(
          new CommentTag("@categoryDescription", [{ kind: "text", text: `${name}\n${question}` }]),
        );
      }
    }
  });
}

function entries(project) {
  const modules = project.getChildrenByKind(ReflectionKind.Module);
  return modules.length > 0 ? modules : [project];
}

/** A function keeps its comment on its signatures, anything else on itself. */
function commentsOf(reflection) {
  const holders = reflection.signatures ?? [reflection];
  return holders.map((holder) => {
    holder.comment ??= new Comment();
    return holder.comment;
  });
}

function chapterOf(reflection) {
  const file = (reflection.signatures?.[0]?.sources ?? reflection.sources)?.[0]?.fullFileName;
  if (file === undefined) return undefined;
  const parts = relative(process.cwd(), file).split(sep);
  return chapters.find((chapter) => parts[0] === "src" && parts[1] === chapter.name)?.name;
}
