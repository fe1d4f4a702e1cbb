import { readFileSync } from "node:fs";
import { SystemModelInfoProvider } from "@cqframework/cql/cql";
import { CqlTranslator, LibraryManager, ModelManager } from "@cqframework/cql/cql-to-elm";
import { Date as CqlDate, Executor, Library, Repository } from "cql-execution";

const models = new ModelManager();
models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider());
const source = readFileSync(new URL("pillars.cql", import.meta.url), "utf8");
const elm = JSON.parse(CqlTranslator.fromText(source, new LibraryManager(models)).toJson());
const faults = elm.library.annotation.filter(({ errorSeverity }) => errorSeverity === "error");
if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join("\n"));
const executor = new Executor(new Library(elm, new Repository({})));
const nobody = { currentPatient: () => undefined, nextPatient: () => undefined };

/** A case as the flat row the library reads; what is missing is null. */
export function rowOf({
  case: { asOf },
  staging,
  patient,
  plan,
  primary,
  extrathoracic,
  chest,
  lesions,
  lungFunction,
  liver,
}) {
  const [lesion] = lesions;
  const { depthMm, diameterMm, pleuralSurface: surface } = lesion;
  return {
    asOf: dayOf(asOf),
    site: primary.site ?? null,
    nature: lesion.nature ?? null,
    ageYears: patient.ageYears ?? null,
    intent: plan.intent ?? null,
    surface,
    depthMm,
    diameterMm,
    listComplete: chest.lesionListComplete ?? null,
    pleura: chest.pleura ?? null,
    lymphangitis: chest.lymphangitis ?? null,
    status: primary.status ?? null,
    assessedOn: dayOf(primary.assessedOn),
    staged: dayOf(
      (staging ?? [])
        .flatMap(({ on }) => on ?? [])
        .toSorted()
        .at(-1),
    ),
    imaged: (staging ?? []).map(({ on }) => ({ imagedOn: dayOf(on) })),
    elsewhere: extrathoracic.state ?? null,
    sites: (extrathoracic.sites ?? []).map(({ state, treatableWithCurativeIntent, assessedOn }) => ({
      state: state ?? null,
      treatable: treatableWithCurativeIntent ?? null,
      assessedOn: dayOf(assessedOn),
    })),
    nodes: chest.nodes ?? null,
    fev1: lungFunction.fev1PercentPredicted ?? null,
    dlco: lungFunction.dlcoPercentPredicted ?? null,
    measuredOn: dayOf(lungFunction.measuredOn),
    events: (patient.lungEvents ?? []).map(({ on }) => ({ happenedOn: dayOf(on) })),
    lungDisease: patient.interstitialLungDisease ?? null,
    ecog: patient.ecog ?? null,
    liverResection: liver.resectionPlanned ?? null,
  };
}

function dayOf(written) {
  return written === undefined ? null : CqlDate.parse(written);
}

/**
 * Judges all rows in one evaluation of the translated library: true, false or null for each. One evaluation for all is
 * the fastest way the engine has; one for each row costs it several times as much.
 */
export async function inCql(Rows) {
  const { unfilteredResults } = await executor.withParameters({ Rows }).exec(nobody);
  return unfilteredResults.Verdicts;
}
