import type { CaseFromFhir } from "../../src/fhir/caseFromFhir.ts";
import { factLabel } from "../../src/words/factLabel.ts";
import { byId, h } from "./dom.ts";
import { caseNow, type Path, replaceCase, valueAt } from "./model.ts";
import { dotted } from "./words.ts";

/** What a launch out of a hospital record leaves for the page: the case, and where each fact of it is from. */
export interface KeptRecord extends Pick<CaseFromFhir, "case" | "taken" | "dropped" | "conflicts"> {
  /** Types of resources of which not all could be read. */
  readonly unread: readonly string[];
}

const place = "metastasectomy-record";
let record: KeptRecord | undefined;

/** Keeps a record for the page that opens next in this tab. */
export function keepRecord(kept: KeptRecord): void {
  sessionStorage.setItem(place, JSON.stringify(kept));
}

/** Opens the case a launch has left, once; says whether there was one. */
export function fromRecord(): boolean {
  const kept = location.hash === "#record" ? sessionStorage.getItem(place) : null;
  sessionStorage.removeItem(place);
  if (kept === null) return false;
  record = JSON.parse(kept) as KeptRecord;
  byId("case").prepend(readFrom(record));
  replaceCase(record.case);
  return true;
}

/** Where the value of a field is from, as long as it is the value that was read. */
export function sourceOf(path: Path): string | undefined {
  const value = valueAt(record?.case, path);
  if (value === undefined || value !== valueAt(caseNow(), path)) return undefined;
  const own = dotted(path);
  const source = record?.taken.find(({ fact }) => own === fact || own.startsWith(`${fact}.`));
  return source && `From ${source.reference}, code ${source.code}.`;
}

/** What was read, what contradicts, and what was left out. */
function readFrom({ taken, dropped, conflicts, unread }: KeptRecord): HTMLElement {
  const resources = new Set(taken.map(({ reference }) => reference)).size;
  const left = new Set(dropped.map(({ reference }) => reference)).size;
  return h(
    "details",
    { class: "section", id: "record", open: conflicts.length + unread.length > 0 },
    h("summary", {}, h("h2", {}, "From the record"), h("span", { class: "count" }, `${taken.length} facts`)),
    h("p", {}, `Resources read: ${resources}. Resources not read, or not wholly: ${left}.`),
    ...unread.map((type) => h("p", {}, `Not all of it could be fetched: ${type}.`)),
    ...conflicts.map(({ fact, references, why }) =>
      h("p", {}, `Contradiction, not read: ${factLabel(fact)}: ${why} (${references.join(", ")}).`),
    ),
    h("ul", {}, ...dropped.map(({ reference, why }) => h("li", {}, `${reference}: ${why}`))),
  );
}
