import { chapters } from "./docs/tooling/chapters.js";

/** One rule a chapter, made from the one array: it may import itself and what stands above it. */
const layers = chapters.map(({ name }, place) => ({
  name: `${name}-imports-only-earlier-chapters`,
  comment: "The order of the chapters is the order of teaching: nobody reads ahead.",
  severity: "error",
  from: { path: `^src/${name}/` },
  to: {
    path: "^src/",
    pathNot: `^src/(${chapters
      .slice(0, place + 1)
      .map((chapter) => chapter.name)
      .join("|")})/`,
  },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: "no-circular",
      comment:
        "Two files whose code needs each other are one file, or hide a third; a circle that a type closes is none.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-index-inside",
      comment: "A file imports the file it needs; through an index it would import the whole chapter.",
      severity: "error",
      from: { path: "^src/[^/]+/" },
      to: { path: "(^src/[^/]+\\.ts$|/index\\.ts$)" },
    },
    {
      name: "dependencies-only-in-record",
      comment:
        "The root entry point has no dependency; the parser may have one, and the door of cohorts brings its CSV reader in its own file.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: "^src/(record/|cohort/csvRows\\.ts$|command/(parquetFiles|batchJudge)\\.ts$|cli\\.ts$)",
      },
      to: { path: "node_modules" },
    },
    {
      name: "report-computes-nothing",
      comment:
        "Words, figures and report show results: from other chapters they take types only; units, anatomy, the fields of a case, the names of the pathways and of the equation sets, and the grammar of errors excepted.",
      severity: "error",
      from: { path: "^src/(words|figures|report)/" },
      to: {
        path: "^src/",
        pathNot:
          "^src/((words|figures|report|units|anatomy|case|internal)/|fitness/fitnessPathways\\.ts$|reference/equationSets\\.table\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
