/** Judges the text of a case and answers with a sentence and, where it is a case, its page. */
import { review } from "metastasectomy/board";
import { parseCase } from "metastasectomy/record";
import { boardPage } from "metastasectomy/report";

function answerTo(text) {
  let input;
  try {
    input = JSON.parse(text);
  } catch {
    return { sentence: "The file is not JSON." };
  }
  const read = parseCase(input);
  if (!read.ok) return { sentence: read.issues.map(({ message }) => message).join("; ") };
  return { sentence: "Judged.", page: boardPage(read.value, review(read.value)) };
}

self.addEventListener("message", ({ data }) => self.postMessage(answerTo(data)));
