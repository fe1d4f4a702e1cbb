import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { type Candidate, schemaVersion } from "../../src/case/candidate.ts";
import { capital, spoken } from "../../src/words/format.ts";
import { type Answer, answerUnder, policies } from "./answer.ts";
import { byId, h } from "./dom.ts";
import { examples } from "./examples.ts";
import { announce, fromLink, startFiles } from "./files.ts";
import { startForm } from "./form.ts";
import { showLessons, startLessons } from "./lessons.ts";
import { onChange, replaceCase, undo } from "./model.ts";
import { stylePage } from "./pageLook.ts";
import { showPolicies } from "./policiesPanel.ts";
import { fromRecord } from "./record.ts";
import { showResult } from "./result.ts";
import { startTabs } from "./tabs.ts";
import { showWhatIf } from "./whatIf.ts";

/** How long a hand may rest between two letters before the page is written, in milliseconds. */
const pause = 120;

let answer: Answer;
let panel = "panel-page";
let waiting: ReturnType<typeof setTimeout> | undefined;

const choice = byId<HTMLSelectElement>("policy");
choice.append(...policies.map(({ id }, at) => h("option", { value: `${at}` }, id === "document" ? "default" : id)));
choice.addEventListener("change", write);

const example = byId<HTMLSelectElement>("example");
example.append(
  ...Object.keys(examples).map((name) => h("option", { value: name }, capital(spoken(name)).replace("Dlco", "DLCO"))),
);
example.addEventListener("change", () => {
  if (example.value !== "") replaceCase(examples[example.value]);
  example.value = "";
});

byId("new").addEventListener("click", () => replaceCase(emptyCase()));
byId("undo").addEventListener("click", () => {
  if (undo()) write();
  else announce("There is nothing to undo.");
});

stylePage();
startForm();
startLessons();
startFiles(() => answer);
startTabs((chosen) => {
  panel = chosen;
  showPanel();
});
onChange((change) => {
  clearTimeout(waiting);
  if (change === "case") write();
  else waiting = setTimeout(write, pause);
});

if (!fromRecord() && !(await fromLink())) replaceCase(examples["two-nodules"]);
document.body.dataset.ready = "";

/** Works out the answer and shows it. */
function write(): void {
  answer = answerUnder(policies[Number(choice.value)] ?? documentPolicy);
  showResult(answer);
  showPanel();
}

/** The panels beside the page are written when they are looked at. */
function showPanel(): void {
  if (panel === "panel-policies") showPolicies(answer);
  if (panel === "panel-whatif") showWhatIf(answer);
  if (panel === "panel-lessons") showLessons(answer);
}

/** A case of which nothing but the day is known. */
function emptyCase(): Candidate {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((each) => `${each}`.padStart(2, "0"));
  return { case: { schema: schemaVersion, asOf: `${now.getFullYear()}-${month}-${day}` as Candidate["case"]["asOf"] } };
}
