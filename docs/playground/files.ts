import { boardPage } from "../../src/report/boardPage.ts";
import type { Answer } from "./answer.ts";
import { byId, h } from "./dom.ts";
import { caseOfFragment, fragmentOf } from "./link.ts";
import { caseNow, replaceCase } from "./model.ts";

/** Says beside the buttons what has happened. */
export function announce(sentence: string): void {
  byId("notice").textContent = sentence;
}

/** Lets a case be opened, dropped, saved, linked and printed. None of it leaves the browser. */
export function startFiles(answer: () => Answer): void {
  const file = byId<HTMLInputElement>("file");
  byId("open").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    void opened(file.files?.[0]);
    file.value = "";
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void opened(event.dataTransfer?.files[0]);
  });
  byId("save").addEventListener("click", () =>
    saved("case.json", "application/json", `${JSON.stringify(caseNow(), null, 2)}\n`),
  );
  byId("save-page").addEventListener("click", () => {
    const found = answer();
    if (found.ok) saved("board-page.html", "text/html", boardPage(found.candidate, found.review, { detail: "full" }));
    else announce("There is no page to save: some entries cannot be read.");
  });
  byId("link").addEventListener("click", () => void linked());
  byId("print").addEventListener("click", () => window.print());
  window.addEventListener("hashchange", () => void fromLink());
}

async function opened(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  try {
    const found: unknown = JSON.parse((await file.text()).replace(/^\uFEFF/, ""));
    if (typeof found !== "object" || found === null || Array.isArray(found)) throw new TypeError("no object");
    replaceCase(found);
    announce(`${file.name} is open.`);
  } catch {
    announce(`${file.name} cannot be read as JSON of one case; nothing was changed.`);
  }
}

function saved(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  announce(`${name} is saved.`);
}

/** Writes the link into the line of the browser and, where it may, into the clipboard. */
async function linked(): Promise<void> {
  history.replaceState(null, "", await fragmentOf(caseNow()));
  const whose = "It holds the whole case: whoever has the link can read it.";
  try {
    await navigator.clipboard.writeText(location.href);
    announce(`The link is copied. ${whose}`);
  } catch {
    announce(`The link stands in the address bar. ${whose}`);
  }
}

/** Opens the case of the link the page was opened with; says whether there was one. */
export async function fromLink(): Promise<boolean> {
  const found = await caseOfFragment(location.hash);
  if (found !== undefined) replaceCase(found);
  else if (location.hash.startsWith("#case=")) announce("The link holds no case that can be read.");
  return found !== undefined;
}
