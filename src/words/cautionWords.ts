import type { SingleNoduleCounts } from "../biology/singleNoduleCounts.table.ts";
import type { Caution, CautionCode, CautionDetail, CautionHead, SeriesCount } from "../candidacy/caution.ts";
import type { TissueQuestion } from "../candidacy/tissueQuestion.ts";
import type { LungEvent, Smoking } from "../case/patient.ts";
import type { SatoFacts } from "../fitness/satoScore.ts";
import { procedureWords } from "./caseWords.ts";
import { capital, decimals, decimalsBeside, listed, range, spoken } from "./format.ts";

type LesionName = (lesion: number) => string;

/** One sentence for each code; a code without one does not compile. */
const sentences: {
  readonly [Code in CautionCode]: (caution: CautionHead<Code> & CautionDetail[Code], lesion: LesionName) => string;
} = {
  "tissue-open": ({ lesion, question, counts, smoking }, name) =>
    `${capital(name(lesion))} may not be a metastasis: ${tissueWords[question]}${counts === undefined ? "" : ` (${countsWords(counts)})`}${smoking === undefined ? "" : smokingWords(smoking)}`,
  "proven-without-tissue": ({ lesion }, name) =>
    `${capital(name(lesion))} is recorded as proven, but no tissue of any lesion is recorded`,
  "imaging-not-recorded": () => "No imaging is recorded; it is assumed to have been done",
  "imaging-age": ({ imaged, to, threshold }) => {
    const ages = new Map<string, string[]>();
    for (const { region, days } of imaged) ages.set(range(days, 0), [...(ages.get(range(days, 0)) ?? []), region]);
    const said = [...ages].map(([days, regions]) => `of the ${listed(regions)} ${days} days`);
    return `Imaging ${listed(said)} old on the day of the ${to} (threshold: at most ${decimals(threshold.value)} days)`;
  },
  "imaging-not-covering": ({ regions }) =>
    `No CT, MRI or PET-CT of ${listed(regions.map((each) => `the ${each}`))} is recorded`,
  "alternative-preferred": () => "The board records that systemic treatment is preferable; the policy does not use it",
  "resection-not-counted": ({ segments, counted }) =>
    `An earlier resection of ${decimals(segments)} lung segments is recorded, but ${counted === 0 ? "none" : `only ${decimals(counted)}`} of them as absent: the others count as functioning`,
  "extended-resection": ({ structures }) =>
    `The plan includes resection of ${listed(structures.map(spoken))}, which no criterion covers`,
  "brain-not-imaged": ({ site, strength, days }) => {
    const who = {
      asks: "NICE calls for contrast CT or MRI of the brain",
      considers:
        "in HER2-positive or triple-negative metastatic disease imaging of the brain may be considered; the receptors are not recorded, or leave it open",
      concerns: "HER2-positive or triple-negative disease is recorded, in which imaging of the brain may be considered",
      known: "disease in the brain is recorded, and no recent contrast CT or MRI of it",
      question:
        "metastases in the brain without symptoms were found in 72 of 1,689 patients (4.3 %) of one series; whether to image is a question for the board",
    }[strength];
    const imaged = days === undefined ? "Brain not imaged" : `Brain imaged ${range(days, 0)} days before`;
    return `${imaged}${site === undefined ? "" : ` (primary: ${spoken(site)})`}: ${who}`;
  },
  "lung-function-age": ({ days, to, threshold }) =>
    `Lung function ${range(days, 0)} days old on the day of the ${to} (threshold: at most ${decimals(threshold.value)} days)`,
  "lung-function-before-event": ({ recorded, unclear }) =>
    `${eventWords(recorded)}: ${unclear ? "whether lung function was measured before or after it is not recorded" : "lung function was measured before it"}`,
  "lung-event": ({ recorded }) =>
    `${eventWords(recorded)}: no source gives an interval from such an event to an operation; steroid dose, anticoagulation and whether the CT is clear are questions for the board`,
  pneumonectomy: ({ side, series, remaining }, name) => {
    const stays = remaining === undefined ? "" : `; not removed: ${listed(remaining.map(name))}`;
    return `The plan is a pneumonectomy${side === undefined ? "" : ` on the ${side}`}${stays}: ${seriesWords(series)}`;
  },
  "grows-into": ({ lesion, structures }, name) =>
    `${capital(name(lesion))} grows into ${listed(structures.map((each) => (each === "airway" ? "an airway (endobronchial)" : `the ${spoken(each)}`)))}: ${structures.every((each) => ["airway", "bronchus", "vessel"].includes(each)) ? "sleeve resection or pneumonectomy may be necessary to clear it" : "resection of lung alone does not clear it"}`,
  "completion-pneumonectomy": ({ side, series }) =>
    `The plan is a completion pneumonectomy on the ${side}, after an earlier resection there: ${seriesWords(series)}`,
  "only-lung": ({ side, procedure }) =>
    procedure === "wedge"
      ? `The plan operates on the only lung (${side}); published series are small and selected, nearly all wedge resections`
      : `Anatomic resection in the only lung (${side}: ${procedureWords[procedure]}); published series are small and selected, nearly all wedge resections, with one lobectomy`,
  "lone-middle-lobe": () =>
    "On the right the middle lobe alone remains: no published series was found, a question for the surgeon",
  "home-oxygen": () => "Home oxygen: among the strongest predictors of high risk at lobectomy",
  frailty: ({ scale, threshold }) =>
    `Clinical Frailty Scale ${scale} (threshold: ${decimals(threshold.value)}); frailty is among the strongest predictors of high risk at lobectomy`,
  "performance-status": ({ ecog }) =>
    `ECOG ${ecog}: no threshold covers it; whether the operation is tolerated is for the surgeon to state`,
  "high-risk-heart": ({ threeRisks }) =>
    `${threeRisks ? "Coronary artery disease, stroke or TIA, and raised creatinine (three cardiac risk factors)" : "A cardiac evaluation found high risk"}: cardiology before the decision`,
  "infarction-not-recorded": ({ threshold }) =>
    `Coronary artery disease: infarction within ${decimals(threshold.value, 0)} days not recorded`,
  "interstitial-lung-disease": ({ finding, score: { points, missing } }) => {
    const open = missing.length === 0 ? "" : `; not known: ${listed(missing.map((item) => satoWords[item]))}`;
    return `Interstitial lung disease ${finding}: score for acute exacerbation within 30 days ${range(points, 0)} of 22 (risk in lung cancer: 0 to 10 points below 10 %, 11 to 14 points 10 to 25 %, 15 or more above 25 %)${open}`;
  },
  emphysema: ({ fev1, ratio }) =>
    fev1 === undefined || ratio === undefined
      ? "Emphysema on CT: in one series respiratory complications rose with its extent; a predicted postoperative FEV1 below the threshold may be too low"
      : `FEV1 ${decimals(fev1)} % with FEV1/FVC ${decimals(ratio, 2)}: after a lobectomy FEV1 is often higher than counting segments predicts, and complications are more frequent`,
  "msi-high-untreated": () => "Mismatch repair deficient (MSI-H), and no checkpoint inhibitor is recorded",
  "vegf-interval": ({ days, to, kind, ongoing, intervals }) => {
    const age = ongoing
      ? "still given"
      : days === undefined
        ? "date of the last dose not recorded"
        : `last dose ${range(days, 0)} days before the ${to}`;
    if (kind === "kinase-inhibitor") {
      const known = listed(intervals.map(({ threshold: { value } }) => decimals(value)));
      return `VEGF receptor kinase inhibitor: ${age}; how long to wait is a question for the board, the published intervals (${known} days) are for bevacizumab`;
    }
    const asked = intervals.map(({ threshold: { value, source }, earliestOn }) => {
      const earliest = earliestOn === undefined ? "" : `: from ${earliestOn}`;
      return `${decimals(value)} days (${initials(source.authors)}${earliest})`;
    });
    return `VEGF inhibitor: ${age}, published minimum to surgery ${asked.join(" or ")}`;
  },
  "radiotherapy-place": (
    { lesion, planned: { doseGray, fractions }, organs, given, irradiatedBefore, source },
    name,
  ) => {
    const dose = [
      ...(doseGray === undefined ? [] : [`${decimals(doseGray)} Gy`]),
      ...(fractions === undefined ? [] : [fractions === 1 ? "in 1 fraction" : `in ${fractions} fractions`]),
    ].join(" ");
    const place = organs.map(({ structure, distanceMm }) =>
      distanceMm === 0 ? `on the ${spoken(structure)}` : `${decimals(distanceMm)} mm from the ${spoken(structure)}`,
    );
    const lies = place.length === 0 ? "" : `, which lies ${listed(place)}`;
    const beyond =
      given === undefined
        ? "distances to organs not recorded"
        : fractions !== undefined && fractions < given.fractions
          ? `fewer fractions than ${published(given)}`
          : doseGray !== undefined && doseGray > given.doseGray
            ? `a higher dose than ${published(given)}`
            : `a trial gave ${decimals(given.doseGray)} Gy in ${given.fractions} at such a place`;
    const before = "earlier radiotherapy recorded: overlap is a question for the radiation oncologist";
    const why = [...(source ? [beyond] : []), ...(irradiatedBefore ? [before] : [])].join("; ");
    return `Radiotherapy planned${dose === "" ? "" : ` (${dose})`} for ${name(lesion)}${lies}: ${why}`;
  },
  "radiotherapy-without-lesion": () => "Radiotherapy is planned, but no lesion is named for it",
  "many-metastases": ({ count, threshold }) =>
    `${count} metastases, above the ${decimals(threshold.value, 0)} of a consensus statement; number alone is no contraindication`,
  "benign-pattern": ({ lesion, pattern }, name) =>
    `${capital(name(lesion))} has a ${pattern === "calcification" ? "calcification that is most often benign" : "smooth solid form on the pleura or a fissure that is most often benign"}`,
  "near-convention": ({ lesion, convention, measuredMm, requiredMm }, name) =>
    convention === "fissure"
      ? `${capital(name(lesion))} lies ${decimals(measuredMm)} mm from a fissure: whether it is crossed decides the operation`
      : `The operation for ${name(lesion)} depends on the conventional ${convention} of ${decimals(requiredMm)} mm; measured ${decimalsBeside(measuredMm, requiredMm)} mm`,
};

/** A body of several names by its initials: NCCN; others as they are. */
function initials(authors: string): string {
  return /^([A-Z]\w+ ){3,}[A-Z]\w+$/.test(authors) ? authors.replace(/\B\w| /g, "") : authors;
}

function published({ doseGray, fractions }: { readonly doseGray: number; readonly fractions: number }): string {
  return `a trial gave at such a place: ${decimals(doseGray)} Gy in ${fractions}, ${decimals(doseGray / fractions)} Gy each`;
}

const tissueWords: Readonly<Record<TissueQuestion, string>> = {
  single: "it is indeterminate, and the only lesion; tissue is missing, or a plan that treats a lung cancer as well",
  "sub-solid": "it is sub-solid, as lung cancers often are, and no tissue is recorded",
  spiculated: "it is spiculated, as lung cancers often are, and no tissue is recorded",
  "biopsy-without-answer": "tissue was taken, but its nature is not recorded as proven",
  primary: "it is indeterminate, and with this primary a lung cancer is more often found than a metastasis",
  "breast-without-tissue": "no lesion is proven, and a first recurrence of breast cancer is biopsied",
  indeterminate: "it is indeterminate",
  "single-without-tissue": "it is the only lesion, and no tissue is recorded",
  "form-of-a-lung-cancer": "it is recorded as one, but its form on CT is that of many lung cancers",
};

/** What a tissue question leaves open, for the scope. */
export function tissueQuestionWords(question: TissueQuestion): string {
  return tissueWords[question];
}

function countsWords({ lungCancer, metastasis, only }: SingleNoduleCounts): string {
  const site = only === undefined ? "this site" : `the ${only}`;
  return `single nodules in one series, after cancer of ${site} and sites grouped with it: ${lungCancer} lung cancers, ${metastasis} metastases; not a probability for this patient`;
}

/** Smoking, of which the same series found more lung cancers than metastases in smokers. */
function smokingWords({ status, packYears }: Smoking): string {
  return `; smoking: ${[status, packYears === undefined ? undefined : `${decimals(packYears)} pack-years`].filter((each) => each !== undefined).join(", ")}`;
}

/** What happened to the lungs: as it is written, with its grade and its day. */
function eventWords({ kind, grade, on }: LungEvent): string {
  const severe = grade === undefined ? undefined : `grade ${decimals(grade)}`;
  const said = [kind, severe].filter((each) => each !== undefined);
  return `Pulmonary event ${on === undefined ? "without a date" : `of ${on}`}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}

const satoWords: Readonly<Record<keyof SatoFacts, string>> = {
  earlierExacerbation: "an earlier exacerbation",
  moreThanWedge: "the extent of the operation",
  usualInterstitialPneumonia: "UIP on CT",
  male: "sex",
  steroids: "steroids",
  raisedKl6: "KL-6",
  lowVitalCapacity: "vital capacity",
};

const populationWords: Readonly<Record<SeriesCount["population"], string>> = {
  "lung-metastases": "for lung metastases",
  "incomplete-resection": "for lung metastases that left disease behind",
  "lung-cancer": "for lung cancer",
};

function seriesWords(series: readonly SeriesCount[]): string {
  const groups = new Map<string, string[]>();
  for (const { deaths, patients, population, source } of series) {
    const who = `${source.authors.split(/[ ,]/)[0]}${source.year === undefined ? "" : ` ${source.year}`}`;
    const found = groups.get(populationWords[population]) ?? [];
    groups.set(populationWords[population], [...found, `${deaths} of ${patients} died (${who})`]);
  }
  return listed([...groups].map(([whom, counts]) => `${listed(counts)} after such operations ${whom}`));
}

export function cautionSentence(caution: Caution, lesion: LesionName): string {
  const say = sentences[caution.code] as (caution: Caution, lesion: LesionName) => string;
  return say(caution, lesion);
}
