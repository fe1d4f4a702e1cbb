import { OptionDefaults } from "typedoc";
import { chapters, doors } from "./chapters.js";
import { decisions, guide, validation } from "./pages.js";

export default {
  name: "metastasectomy",
  entryPoints: doors.map((door) => `../../src/${door}.ts`),
  tsconfig: "../../tsconfig.json",
  out: "../api",
  plugin: ["./typedocChapters.js", "./typedocPages.js", "./typedocMath.js", "./typedocPayloads.js", "./typedocSite.js"],
  projectDocuments: [...guide, validation, ...decisions].map((file) => `../../${file}`),
  readme: "../../README.md",
  disableGit: true,
  sourceLinkTemplate: "../source/{path}.html#L{line}",
  highlightLanguages: [...OptionDefaults.highlightLanguages, "sql"],
  ignoredHighlightLanguages: ["math"],
  categoryOrder: chapters.map((chapter) => chapter.name),
  categorizeByGroup: false,
  navigation: { includeCategories: true },
  navigationLinks: { Playground: "playground.html" },
  searchInDocuments: true,
  validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
