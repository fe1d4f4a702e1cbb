import type { NodalTissueReasons } from "../biology/nodalTissue.ts";
import type { Caution, CautionCode, CautionDetail, CautionHead } from "../candidacy/caution.ts";
import type { BoardMember } from "../case/factOwner.ts";
import type { Reason } from "../evidence/reason.ts";
import { decimals, listed } from "./format.ts";
import { type SectionSentences, sentenceOf } from "./sectionSentences.ts";

/** Something to decide or order: what, who brings it, and what it changes. */
export interface OrderWords {
  /** What. */
  readonly what: string;
  /** Who. */
  readonly who: BoardMember;
  /** What it changes. */
  readonly changes: string;
}

/**
 * What each caution gives to decide or order; undefined where no test or decision of its own answers it. The lesions of
 * which the same caution holds come as one text. A code without an entry does not compile.
 */
const orders: {
  readonly [Code in CautionCode]:
    | ((caution: CautionHead<Code> & CautionDetail[Code], lesions: string) => OrderWords)
    | undefined;
} = {
  "tissue-open": (_, lesions) => biopsyOrder(lesions),
  "proven-without-tissue": (_, lesions) => ({
    what: `pathology report of ${lesions}: date, method, result`,
    who: "surgeon",
    changes: "nature is as recorded, not confirmed",
  }),
  "imaging-not-recorded": () => ({
    what: "date of the last CT, MRI or PET-CT",
    who: "radiologist",
    changes: "imaging is assumed so far",
  }),
  "imaging-age": ({ imaged }) => ({
    what: `new imaging of ${listed(imaged.map(({ region }) => `the ${region}`))}`,
    who: "radiologist",
    changes: "the last is too old",
  }),
  "radiotherapy-without-lesion": () => ({
    what: "lesions to be irradiated",
    who: "radiation-oncologist",
    changes: "place, dose and fractions",
  }),
  "lone-middle-lobe": () => ({
    what: "middle lobe alone on the right: whether it can stay",
    who: "surgeon",
    changes: "what the operation leaves",
  }),
  "imaging-not-covering": ({ regions }) => ({
    what: `CT, MRI or PET-CT of ${listed(regions.map((each) => `the ${each}`))}`,
    who: "radiologist",
    changes: "disease elsewhere",
  }),
  "brain-not-imaged": () => ({
    what: "contrast MRI (or CT) of the brain",
    who: "radiologist",
    changes: "disease elsewhere",
  }),
  "alternative-preferred": undefined,
  "lung-function-age": () => ({
    what: "repeat spirometry and DLCO",
    who: "pulmonologist",
    changes: "the last test is too old",
  }),
  "lung-function-before-event": () => ({
    what: "pulmonary event: course, then repeat spirometry and DLCO",
    who: "pulmonologist",
    changes: "comes before any exercise test",
  }),
  "lung-event": () => ({
    what: "pulmonary event: course, treatment, CT clear?",
    who: "pulmonologist",
    changes: "comes before any exercise test",
  }),
  "grows-into": (_, lesions) => ({
    what: `extended resection for ${lesions}: planned, or not possible`,
    who: "surgeon",
    changes: "whether it is removed",
  }),
  "radiotherapy-place": ({ irradiatedBefore }, lesions) => ({
    what: `dose plan for ${lesions}${irradiatedBefore ? ", summed with earlier radiotherapy" : ""}`,
    who: "radiation-oncologist",
    changes: "dose and fractions",
  }),
  pneumonectomy: undefined,
  "completion-pneumonectomy": undefined,
  "only-lung": undefined,
  "home-oxygen": undefined,
  frailty: undefined,
  "performance-status": undefined,
  "high-risk-heart": () => cardiologyOrder,
  "infarction-not-recorded": () => cardiologyOrder,
  "resection-not-counted": () => ({
    what: "segments absent since the earlier resection",
    who: "surgeon",
    changes: "what the operation leaves",
  }),
  "extended-resection": undefined,
  "interstitial-lung-disease": () => ({
    what: "pulmonologist's assessment of the interstitial lung disease",
    who: "pulmonologist",
    changes: "risk of an acute exacerbation",
  }),
  emphysema: undefined,
  "msi-high-untreated": () => ({
    what: "checkpoint inhibitor: offered, or why not",
    who: "medical-oncologist",
    changes: "order of the treatments",
  }),
  "vegf-interval": ({ days }) =>
    days === undefined
      ? { what: "last dose of the VEGF inhibitor", who: "medical-oncologist", changes: "date of the operation" }
      : { what: "date of the operation after the VEGF inhibitor", who: "surgeon", changes: "wound healing, bleeding" },
  "many-metastases": undefined,
  "benign-pattern": (_, lesions) => ({
    what: `second reading of ${lesions}: benign?`,
    who: "radiologist",
    changes: "whether it is removed",
  }),
  "near-convention": undefined,
};

export function cautionOrder(caution: Caution, lesions: string): OrderWords | undefined {
  const order = orders[caution.code] as ((caution: Caution, lesions: string) => OrderWords) | undefined;
  return order?.(caution, lesions);
}

export function biopsyOrder(lesions: string): OrderWords {
  return {
    what: `biopsy of ${lesions}, or anatomic resection with node dissection as for lung cancer`,
    who: "surgeon",
    changes: "whether it is a metastasis",
  };
}

/** A future liver remnant that falls short. */
export const remnantOrder: OrderWords = {
  what: "how to enlarge the liver remnant, then repeat volumetry",
  who: "surgeon",
  changes: "future liver remnant below the threshold",
};

export const cardiologyOrder: OrderWords = {
  what: "cardiology evaluation",
  who: "anesthesiologist",
  changes: "cardiac risk, before the decision",
};

/** Node stations that no endoscope through the airway reaches. */
const besideTheAorta = /^(5|6)[LR]?$/i;

/** Why nodes are sampled; the guideline that says so is about lung cancer. */
const nodesBecause: SectionSentences<NodalTissueReasons> = {
  "node-enlarged": ({ threshold }) => `node above ${decimals(threshold.value)} mm`,
  "node-takes-up-tracer": () => "PET-positive node",
  "lesion-central": () => "central lesion",
  "hilar-nodes-suspected": () => "suspicious hilar nodes",
  "lesion-large": ({ threshold }) => `lesion above ${decimals(threshold.value)} mm`,
};

/** Tissue of node stations, by what reaches them; without a station, of the nodes. */
export function nodesOrder(
  stations: readonly string[],
  before: "resection" | "treatment",
  reasons: readonly Reason<NodalTissueReasons>[] = [],
): OrderWords {
  const aortic = stations.filter((station) => besideTheAorta.test(station));
  const others = stations.filter((station) => !besideTheAorta.test(station));
  const what = [
    ...(others.length === 0 ? [] : [`EBUS or mediastinoscopy of ${others.join(", ")}`]),
    ...(aortic.length === 0 ? [] : [`VATS or anterior mediastinotomy of ${aortic.join(", ")}`]),
  ];
  return {
    what: what.length === 0 ? "EBUS or mediastinoscopy" : what.join("; "),
    who: "surgeon",
    changes: `${reasons.length === 0 ? "" : `${listed(reasons.map((reason) => sentenceOf(nodesBecause, reason)))}: `}tissue before ${before}`,
  };
}
