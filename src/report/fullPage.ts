import { agendaSection } from "./agendaSection.ts";
import { cautionSection } from "./cautionLines.ts";
import { contradictionSection } from "./contradictionSection.ts";
import { distanceSection } from "./distanceSection.ts";
import { type Block, list, paragraph, section, table } from "./document.ts";
import { evidenceSection } from "./evidenceSection.ts";
import { fitnessSection } from "./fitnessSection.ts";
import { liverSection } from "./liverSection.ts";
import { localTreatmentSection } from "./localTreatmentSection.ts";
import { lungFunctionSection } from "./lungFunctionSection.ts";
import { operationsSection } from "./operationsSection.ts";
import { orderRows } from "./orders.ts";
import type { Limits, PageContext } from "./pageContext.ts";
import { radiotherapySection } from "./radiotherapySection.ts";
import { reasonTables } from "./reasonTables.ts";
import { recordedFacts } from "./recordedFacts.ts";
import { cite, sourceLines } from "./referenceList.ts";
import { robustnessSection } from "./robustnessSection.ts";
import { timeSection } from "./timeSection.ts";

/**
 * Everything the page leaves out with the limits it kept: every order, every recorded fact, every reason, every section
 * of the review, the sources.
 */
export function fullPage(context: PageContext, onPage: Limits): readonly Block[] {
  const { review, words } = context;
  const applies = review.candidacy.scope.verdict !== "unmet";
  const parts = [
    ...cautionSection(context),
    ...allOrders(context, onPage),
    ...recordedFacts(context),
    ...section(words.fullPage.reasons, reasonTables(context)),
    ...contradictionSection(context),
    ...operationsSection(context),
    ...(applies ? [...otherPolicies(context), ...distanceSection(context), ...robustnessSection(context)] : []),
    ...agendaSection(context),
    ...localTreatmentSection(context),
    ...timeSection(context),
    ...liverSection(context),
    ...evidenceSection(context),
    ...lungFunctionSection(context),
    ...fitnessSection(context),
    ...radiotherapySection(context),
  ];
  const folded = [
    ...parts,
    ...section(words.fullPage.sources, list(sourceLines(context.sources))),
    paragraph(words.fullPage.intendedUse),
  ];
  return [{ kind: "folded", heading: words.page.appendix, blocks: folded }];
}

/** The whole list of what to decide or order, where the page had no room for it. */
function allOrders(context: PageContext, onPage: Limits): readonly Block[] {
  const all = orderRows(context);
  const { page } = context.words;
  return all.length > onPage.orders ? section(page.orders, table(page.orders, page.orderHead, all)) : [];
}

function otherPolicies(context: PageContext): readonly Block[] {
  const { review, words, name } = context;
  return section(
    words.fullPage.policies,
    list(
      review.beside.map((other) => {
        const needs = other.needs.length === 0 ? "" : words.fullPage.needed(words.factList(other.needs, name));
        return `"${other.id}" ${cite(other, context)}: ${words.fullPage.policyVerdict[other.verdict]}${needs}.`;
      }),
    ),
  );
}
