import type { Caution, CautionCode, CautionDetail, CautionHead, SeriesCount } from "../candidacy/caution.ts";
import { capital, decimals, listed, quoted, range, spoken } from "./format.ts";
import { procedureWords } from "./words.ts";

/** How a sentence names a lesion. */
type LesionName = (lesion: number) => string;

/** One sentence for each code; a code without one does not compile. */
const sentences: {
  readonly [Code in CautionCode]: (caution: CautionHead<Code> & CautionDetail[Code], lesion: LesionName) => string;
} = {
  "tissue-open": ({ lesion, because, counted }, name) => {
    const why = {
      single: "it is indeterminate, and the only lesion",
      "sub-solid": "it is indeterminate and sub-solid",
      spiculated: "it is indeterminate and spiculated",
      "biopsy-without-answer": "tissue was taken and gave no answer",
      primary: "no tissue of the lung is recorded, and with this primary a lung cancer is often what is found",
      several: "it is indeterminate",
    }[because];
    const series = counted
      ? ` (single nodules with such a primary in one series: ${counted.lungCancer} lung cancers, ${counted.metastasis} metastases; counts of that series, not a probability for this patient)`
      : "";
    return `Whether ${name(lesion)} is a metastasis is not known: ${why}${series}`;
  },
  "imaging-not-recorded": () => "No imaging is recorded; that it was done is assumed",
  "imaging-age": ({ days, to, threshold }) =>
    `Imaging of chest and abdomen ${range(days, 0)} days old on the day of the ${to} (threshold: at most ${decimals(threshold.value)} days)`,
  "imaging-not-covering": ({ regions }) =>
    `No CT, MRI or PET-CT of ${listed(regions.map((each) => `the ${each}`))} is recorded`,
  "brain-not-imaged": ({ site, strength }) => {
    const who = {
      asks: "the source asks for contrast CT or MRI of the brain",
      considers: "the source says that imaging of the brain may be considered",
      question:
        "metastases in the brain without symptoms were found in 72 of 1,689 patients (4.3 %) of one series; whether to image is a question for the board",
    }[strength];
    return `Brain not imaged (primary: ${spoken(site)}): ${who}`;
  },
  "lung-function-age": ({ days, to, threshold }) =>
    `Lung function ${range(days, 0)} days old on the day of the ${to} (threshold: at most ${decimals(threshold.value)} days)`,
  "lung-function-before-event": () => "Lung function was measured before a pulmonary event, or that event has no day",
  pneumonectomy: ({ side, series }) => `The plan is a pneumonectomy on the ${side}: ${seriesWords(series)}`,
  "completion-pneumonectomy": ({ side, series }) =>
    `The plan is a completion pneumonectomy on the ${side}, where segments were resected before: ${seriesWords(series)}`,
  "only-lung": ({ side, procedure }) =>
    procedure === "wedge"
      ? `The plan operates on the only lung (${side}); published series are small and selected, nearly all wedge resections`
      : `Anatomic resection in the only lung (${side}: ${procedureWords[procedure]}); published series are small and selected, nearly all wedge resections, with one lobectomy`,
  "home-oxygen": () => "Oxygen at home: among the strongest marks of high risk at lobectomy",
  frailty: ({ scale, threshold }) =>
    `Clinical Frailty Scale ${scale} (threshold: ${decimals(threshold.value)}); frailty is among the strongest marks of high risk at lobectomy`,
  "high-risk-heart": () => "A cardiac evaluation found high risk: cardiology before the decision",
  "infarction-not-recorded": ({ threshold }) =>
    `Coronary disease; whether there was an infarction within ${decimals(threshold.value, 0)} days is not recorded`,
  "interstitial-lung-disease": ({ finding, score }) =>
    `Interstitial lung disease ${finding}; score for acute exacerbation ${range(score, 0)} of 22`,
  emphysema: ({ fev1, ratio }) =>
    `FEV1 ${decimals(fev1)} % with FEV1/FVC ${decimals(ratio, 2)}: after a lobectomy FEV1 is often higher than counting segments predicts, and complications are more frequent`,
  "msi-high-untreated": () => "Mismatch repair deficient (MSI-H), and no checkpoint inhibitor is recorded",
  "vegf-interval": ({ days, to, threshold, earliestOn }) => {
    const age =
      days === undefined
        ? "with no day of the last dose recorded"
        : `${range(days, 0)} days before the day of the ${to}`;
    const earliest = earliestOn === undefined ? "" : `; earliest day that keeps it ${quoted(earliestOn)}`;
    return `VEGF inhibitor ${age} (interval: at least ${decimals(threshold.value)} days)${earliest}`;
  },
  "many-metastases": ({ count, threshold }) =>
    `${count} metastases: a consensus statement says that number alone is no contraindication, and that patients with ${decimals(threshold.value, 0)} or fewer suit best`,
  "benign-pattern": ({ lesion, pattern }, name) =>
    `${capital(name(lesion))} has a ${pattern === "calcification" ? "calcification that is most often benign" : "smooth solid form on the pleura or a fissure that is most often benign"}`,
  "near-convention": ({ lesion, convention, distanceMm, requiredMm }, name) =>
    `For ${name(lesion)} the answer turns on a ${convention} of ${decimals(requiredMm)} mm, which is a convention; measured: ${decimals(distanceMm)} mm`,
};

/** Deaths of each series with who they were. */
function seriesWords(series: readonly SeriesCount[]): string {
  return listed(
    series.map(
      ({ deaths, patients, population, source }) =>
        `${deaths} of ${patients} died after such operations for ${spoken(population)} (${source.authors.split(/[ ,]/)[0]}${source.year === undefined ? "" : ` ${source.year}`})`,
    ),
  );
}

/** Puts a caution into words. */
export function cautionSentence(caution: Caution, lesion: LesionName): string {
  const say = sentences[caution.code] as (caution: Caution, lesion: LesionName) => string;
  return say(caution, lesion);
}

/** Counts cautions as a headline does. */
export function cautionCount(count: number): string {
  return `with ${count === 0 ? "no" : count} ${count === 1 ? "caution" : "cautions"}`;
}
