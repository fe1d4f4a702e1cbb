/**
 * The chapters of the library, in the one order that counts: a file may import from its own chapter and from the
 * chapters above it. The layer lint, the sidebar of the API reference, its categories and the tests that walk the
 * source all read this array; nothing else holds the order.
 *
 * `surface` names the package entry point that exports the chapter; a chapter without one is never exported.
 */
export const chapters = [
  { name: "internal", question: "How does the package refuse impossible input?" },
  { name: "units", question: "What is this number?", surface: "index" },
  { name: "anatomy", question: "Where is it?", surface: "index" },
  { name: "case", question: "What may a board know?", surface: "index" },
  { name: "evidence", question: "Who says so, and how sure are we?", surface: "index" },
  { name: "reference", question: "What is normal for this person?", surface: "index" },
  { name: "reserve", question: "What lung function remains afterwards?", surface: "index" },
  { name: "liver", question: "What liver remains afterwards?", surface: "index" },
  { name: "fitness", question: "What do the published pathways say?", surface: "index" },
  { name: "resection", question: "Which operation clears a lesion?", surface: "index" },
  { name: "plan", question: "Which operations clear all of them, at what cost?", surface: "index" },
  { name: "radiotherapy", question: "What does a dose mean, and what is published for this place?", surface: "index" },
  { name: "biology", question: "How does the disease behave?", surface: "index" },
  { name: "candidacy", question: "Which criteria does this plan meet?", surface: "index" },
  { name: "trials", question: "What would change the answer?", surface: "index" },
  { name: "board", question: "What does the meeting look at?", surface: "index" },
  { name: "record", question: "Is this input a case?", surface: "record" },
  { name: "words", question: "How is it said?", surface: "report" },
  { name: "figures", question: "How is it drawn?", surface: "report" },
  { name: "report", question: "How is it shown?", surface: "report" },
];
