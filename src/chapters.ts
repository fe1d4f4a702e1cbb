/** A folder of the library, and the question its files answer. */
interface Chapter {
  readonly name: string;
  readonly question: string;
}

/**
 * The chapters of the library in their one order: a file imports from its own chapter and from those above it. The
 * layer lint, the sidebar of the API reference, its categories and the tests over the source read this array.
 */
export const chapters: readonly Chapter[] = [
  { name: "internal", question: "How does the package refuse impossible input?" },
  { name: "units", question: "What is this number?" },
  { name: "anatomy", question: "Where is it?" },
  { name: "case", question: "What may a board know?" },
  { name: "record", question: "Is this input a case?" },
  { name: "evidence", question: "Who says so, and how sure are we?" },
  { name: "reference", question: "What is normal for this person?" },
  { name: "reserve", question: "What lung function remains afterwards?" },
  { name: "liver", question: "What liver remains afterwards?" },
  { name: "fitness", question: "What do the published pathways say?" },
  { name: "resection", question: "Which operation clears a lesion?" },
  { name: "plan", question: "Which operations clear all of them, at what cost?" },
  { name: "radiotherapy", question: "What does a dose mean, and what is published for this place?" },
  { name: "biology", question: "How does the disease behave?" },
  { name: "candidacy", question: "Which criteria does this plan meet?" },
  { name: "trials", question: "What would change the answer?" },
  { name: "board", question: "What does the meeting look at?" },
  { name: "words", question: "How is it said?" },
  { name: "figures", question: "How is it drawn?" },
  { name: "report", question: "How is it shown?" },
  { name: "fhir", question: "How does it get in and out of a hospital?" },
  { name: "cohort", question: "How are many cases read, judged and counted?" },
  { name: "command", question: "How is it run from a terminal?" },
];
