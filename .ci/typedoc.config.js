import { existsSync } from "node:fs";
import { chapters } from "./chapters.js";
import { decisions, guide } from "./pages.js";

/** One page tree an entry point of the package; an entry point that is not written yet is left out. */
const entries = ["src/index.ts", "src/record.ts", "src/report.ts"].filter((file) => existsSync(file));

export default {
  name: "metastasectomy",
  entryPoints: entries.map((file) => `../${file}`),
  tsconfig: "../tsconfig.json",
  out: "../docs/api",
  plugin: ["./typedocChapters.js", "./typedocPages.js", "./typedocMath.js", "./typedocPayloads.js"],
  projectDocuments: [...guide, ...decisions].map((file) => `../${file}`),
  readme: "../README.md",
  disableGit: true,
  sourceLinkTemplate: "../../../{path}#L{line}",
  ignoredHighlightLanguages: ["math"],
  categoryOrder: chapters.map((chapter) => chapter.name),
  categorizeByGroup: false,
  navigation: { includeCategories: true },
  validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
