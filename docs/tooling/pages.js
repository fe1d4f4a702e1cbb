import { existsSync, readdirSync } from "node:fs";

/** The pages of the guide in the order of reading: the questions of the meeting, then what is for reference. */
export const guide = [
  "README",
  "complete-resection",
  "disease-control",
  "lung-function",
  "liver-remnant",
  "operation",
  "plan",
  "radiotherapy",
  "what-is-missing",
  "lesson-cost",
  "lesson-dose",
  "lesson-verdict",
  "lesson-unknown",
  "words",
  "cohorts",
  "engines",
  "hospital",
  "embedding",
  "figures",
  "thresholds",
  "policies",
  "sources",
  "add-a-rule",
]
  .map((name) => `docs/guide/${name}.md`)
  .filter((file) => existsSync(file));

/** What was compared with what, and what was never validated. */
export const validation = "docs/validation.md";

/** Where the chapters are listed, and where the sizes of what is imported. */
export const chaptersPage = "docs/decisions/doors-and-chapters.md";
export const sizesPage = "docs/guide/embedding.md";

/** What was decided and what is open, its contents first. */
export const decisions = readdirSync("docs/decisions")
  .filter((name) => name.endsWith(".md"))
  .sort((one, other) => Number(other === "README.md") - Number(one === "README.md") || one.localeCompare(other, "en"))
  .map((name) => `docs/decisions/${name}`);
