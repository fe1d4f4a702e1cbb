import type { SecondaryDisease } from "./conditionReader.ts";
import { type DraftCase, setAt } from "./draftCase.ts";
import { type Intake, recordDropped } from "./intake.ts";
import { fieldsOf } from "./plain.ts";

/** Metastases elsewhere: nodes of the chest and the pleura have fields of their own. */
export function readElsewhere(intake: Intake, draft: DraftCase, diseases: readonly SecondaryDisease[]): void {
  const sites: { readonly site: string }[] = [];
  for (const { site, confirmed, reference, code } of diseases) {
    if (site === "lung") continue;
    if (site === "intrathoracic nodes") {
      if (confirmed || fieldsOf(draft.chest).nodes === undefined)
        setAt(draft, "chest.nodes", confirmed ? "proven" : "suspected");
      intake.taken.push({ fact: "chest.nodes", reference, code });
    } else if (!confirmed) recordDropped(intake, reference, "the diagnosis is not confirmed");
    else if (site === "pleura") {
      setAt(draft, "chest.pleura", "malignant");
      intake.taken.push({ fact: "chest.pleura", reference, code });
    } else if (site === "mediastinum" || site === "other respiratory organ")
      recordDropped(intake, reference, `no field of a case holds a metastasis of the ${site}`);
    else {
      intake.taken.push({ fact: `extrathoracic.sites.${sites.length}.site`, reference, code });
      sites.push({ site });
    }
  }
  const [first] = intake.taken.filter(({ fact }) => fact === "extrathoracic.sites.0.site");
  if (first !== undefined) intake.taken.push({ ...first, fact: "extrathoracic.state" });
  if (sites.length > 0) draft.extrathoracic = { state: "present", sites };
}
