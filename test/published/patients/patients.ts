import type { Candidate } from "../../../src/case/candidate.ts";

/** How a published patient compares with what the package works out. */
export type Agreement = "agrees" | "differs" | "facts not published" | "cannot be expressed";

/** One operation, or one decision, of a published patient. */
export interface PublishedPatient {
  /** Short name. */
  readonly id: string;
  /** Which patient; one patient may have had several operations. */
  readonly patient: string;
  /** PMID or DOI, else the address read. */
  readonly source: string;
  /** What was read. */
  readonly read: "abstract" | "opening of the article" | "abstract and case report" | "abstract of a congress";
  /** What was done, in our words. */
  readonly done:
    | "wedge"
    | "segmentectomy"
    | "lobectomy"
    | "bilobectomy"
    | "pneumonectomy"
    | "not operated on"
    | "not stated";
  /** Published length of the interval, in months as far as it is printed. */
  readonly months?: readonly [least: number, most: number];
  /** The facts as a case holds them; what was not published is absent. */
  readonly facts: Omit<Candidate, "case">;
  /** The class that is expected, from the publication. */
  readonly expected: Agreement;
  /** Why. */
  readonly why: string;
}

type Facts = Record<string, unknown>;
const asFacts = (facts: Facts): Omit<Candidate, "case"> => facts as unknown as Omit<Candidate, "case">;
const one = (site: string, lesion: Facts, more: Facts = {}): Omit<Candidate, "case"> =>
  asFacts({ primary: { site }, lesions: [{ nature: "suspected-metastasis", ...lesion }], ...more });
const years = (count: number): Facts => ({ course: { intervalMonths: 12 * count } });
const depth = "the lobe and the size are printed, the depth below the pleura is not, and the choice depends on it";
const noPlace = "neither lobe nor depth is printed";
const larger = "an operation beyond a lobectomy, which no rule chooses; the surgeon states it";

/** Individual published patients, each an operation or a decision; nothing is filled in that was not read. */
export const publishedPatients: readonly PublishedPatient[] = [
  {
    id: "kidney-37-years",
    patient: "Tamburrini 2017",
    source: "doi 10.1093/jscr/rjx205, PMID 29423146",
    read: "abstract",
    done: "pneumonectomy",
    months: [444, 444],
    facts: one("kidney", { side: "left" }, { ...years(37), patient: { sex: "male", ageYears: 81 } }),
    expected: "cannot be expressed",
    why: "a mass beside the hilum has no lobe; the case holds its side and nothing of the hilum",
  },
  {
    id: "kidney-16-years",
    patient: "Jpn J Clin Oncol 1995",
    source: "PMID 7877260",
    read: "abstract",
    done: "wedge",
    months: [186, 187],
    facts: asFacts({
      patient: { sex: "male", ageYears: 66 },
      primary: {
        site: "kidney",
        histology: "clear cell carcinoma",
        treatedOn: "1978-02",
        status: "no-evidence-of-disease",
      },
      course: { lungMetastasisDetectedOn: "1993-09" },
      lesions: [
        {
          nature: "indeterminate",
          side: "right",
          diameterMm: 10,
          tissue: { method: "needle", result: "no tumor cells" },
        },
      ],
    }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "thyroid-30-years",
    patient: "Ann Thorac Surg 2009",
    source: "doi 10.1016/j.athoracsur.2009.04.134, PMID 19932283",
    read: "abstract",
    done: "lobectomy",
    months: [360, 360],
    facts: one(
      "other",
      { nature: "indeterminate", side: "left" },
      { ...years(30), patient: { sex: "female", ageYears: 75 } },
    ),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "peritoneum-two-nodules",
    patient: "Surg Case Rep 2019",
    source: "doi 10.1186/s40792-019-0752-0",
    read: "opening of the article",
    done: "not stated",
    months: [60, 60],
    facts: asFacts({
      patient: { sex: "female", ageYears: 66 },
      primary: { site: "other", histology: "primary peritoneal carcinoma", resection: "R0" },
      course: { intervalMonths: 60 },
      lesions: [
        { nature: "suspected-metastasis", lobe: "left-lower", segments: ["left-posterior-basal"], diameterMm: 13 },
        {
          nature: "suspected-metastasis",
          lobe: "left-upper",
          segments: ["left-apicoposterior"],
          diameterMm: 9,
          attenuation: "solid",
          course: "growing",
        },
      ],
    }),
    expected: "facts not published",
    why: "the operation lies beyond what was read; the uptake of each nodule has no field",
  },
  {
    id: "colon-three-operations-1",
    patient: "Ringe 2000",
    source: "jstage.jst.go.jp ringe1998/61/7/61_7_1733",
    read: "abstract",
    done: "wedge",
    months: [15, 16],
    facts: asFacts({
      patient: { sex: "male" },
      primary: { site: "colorectal", treatedOn: "1992-02-14", nodes: "negative" },
      course: { lungMetastasisDetectedOn: "1993-06" },
      lesions: [
        { nature: "suspected-metastasis", lobe: "left-upper", segments: ["left-superior-lingular"], diameterMm: 30 },
      ],
    }),
    expected: "facts not published",
    why: depth,
  },
  {
    id: "colon-three-operations-2",
    patient: "Ringe 2000",
    source: "jstage.jst.go.jp ringe1998/61/7/61_7_1733",
    read: "abstract",
    done: "segmentectomy",
    facts: asFacts({
      primary: { site: "colorectal", treatedOn: "1992-02-14", nodes: "negative" },
      course: { oligometastaticBefore: true, localTreatments: [{ site: "lung", kind: "wedge resection" }] },
      lesions: [
        { nature: "suspected-metastasis", lobe: "right-lower", segments: ["right-anterior-basal"], course: "new" },
        { nature: "suspected-metastasis", lobe: "right-middle", segments: ["right-lateral"], course: "new" },
      ],
    }),
    expected: "facts not published",
    why: "two segments are printed and a wedge and a segmentectomy, not which lesion had which, nor sizes and depths",
  },
  {
    id: "colon-three-operations-3",
    patient: "Ringe 2000",
    source: "jstage.jst.go.jp ringe1998/61/7/61_7_1733",
    read: "abstract",
    done: "bilobectomy",
    facts: asFacts({
      primary: { site: "colorectal", treatedOn: "1992-02-14", nodes: "negative" },
      course: { oligometastaticBefore: true },
      lesions: [
        { nature: "suspected-metastasis", lobe: "right-middle", diameterMm: 25 },
        { nature: "suspected-metastasis", lobe: "right-lower", diameterMm: 70, course: "new" },
      ],
      plan: { stages: [{ order: 1, side: "right", extended: ["diaphragm"] }] },
    }),
    expected: "facts not published",
    why: "a lobe each is what a bilobectomy takes; that the diaphragm was reached is only in the operation",
  },
  {
    id: "cervix-middle-lobe",
    patient: "Int J Gynecol Cancer 2024",
    source: "ijgc.bmj.com 34/Suppl_1/A92.3",
    read: "abstract of a congress",
    done: "lobectomy",
    facts: one(
      "other",
      { lobe: "right-middle", diameterMm: 56 },
      { patient: { sex: "female", ageYears: 32, ecog: 0 } },
    ),
    expected: "agrees",
    why: "56 mm in the middle lobe: the lobe",
  },
  {
    id: "osteosarcoma-first",
    patient: "PMC10584411",
    source: "PMC10584411",
    read: "abstract and case report",
    done: "lobectomy",
    months: [48, 48],
    facts: one("bone-sarcoma", { lobe: "right-middle" }, { ...years(4), patient: { sex: "female" } }),
    expected: "facts not published",
    why: "the lobe is printed, neither size nor depth",
  },
  {
    id: "osteosarcoma-second",
    patient: "PMC10584411",
    source: "PMC10584411",
    read: "abstract and case report",
    done: "pneumonectomy",
    facts: asFacts({
      patient: { sex: "female", ageYears: 58 },
      primary: { site: "bone-sarcoma", histology: "osteosarcoma of the humerus" },
      course: { oligometastaticBefore: true, localTreatments: [{ site: "lung", kind: "right middle lobectomy" }] },
      lungs: { absentSegments: ["right-lateral", "right-medial"] },
      lesions: [
        {
          nature: "proven-metastasis",
          side: "right",
          diameterMm: 71,
          tissue: { method: "EBUS", result: "osteosarcoma" },
        },
      ],
    }),
    expected: "cannot be expressed",
    why: "a hilar mass has no lobe; the operation is a completion pneumonectomy",
  },
  {
    id: "colon-submucosal",
    patient: "Gan To Kagaku Ryoho 2019",
    source: "PMID 32156900",
    read: "abstract",
    done: "wedge",
    facts: asFacts({
      patient: { sex: "male" },
      primary: { site: "colorectal", nodes: "negative", resection: "R0" },
      lesions: [
        { nature: "suspected-metastasis", side: "left", course: "growing" },
        { nature: "suspected-metastasis", side: "right", course: "growing" },
      ],
    }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "stomach-18-years",
    patient: "Kuwahara 2013",
    source: "doi 10.4236/alc.2013.23009",
    read: "abstract",
    done: "wedge",
    months: [204, 227],
    facts: asFacts({
      patient: { sex: "male", ageYears: 63 },
      primary: { site: "other", histology: "gastric adenocarcinoma", treatedOn: "1994", nodes: "negative" },
      course: { lungMetastasisDetectedOn: "2012" },
      lesions: [
        {
          nature: "suspected-metastasis",
          lobe: "left-upper",
          segments: ["left-anterior"],
          diameterMm: 9,
          contour: "smooth",
        },
      ],
    }),
    expected: "facts not published",
    why: depth,
  },
  {
    id: "stomach-neuroendocrine",
    patient: "J Jpn Surg Assoc 2015",
    source: "jstage.jst.go.jp jjsa/76/9/76_2174",
    read: "abstract",
    done: "wedge",
    months: [18, 18],
    facts: one("other", { side: "right" }, { ...years(1.5), patient: { sex: "male", ageYears: 72 } }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "uterus-18-years",
    patient: "Case Rep Oncol Med 2014",
    source: "doi 10.1155/2014/961675",
    read: "opening of the article",
    done: "not stated",
    months: [216, 216],
    facts: one("soft-tissue-sarcoma", {}, { ...years(18), patient: { sex: "female", ageYears: 67 } }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "endometrial-stroma",
    patient: "Miyamoto, case 1",
    source: "pure.johnshopkins.edu, Pulmonary metastases from uterine neoplasms after long tumour-free interval",
    read: "abstract",
    done: "wedge",
    months: [276, 276],
    facts: asFacts({
      patient: { sex: "female", ageYears: 68 },
      primary: { site: "soft-tissue-sarcoma", histology: "low-grade endometrial stromal sarcoma" },
      course: { intervalMonths: 276, lesionSummary: { count: 3 } },
    }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "metastasizing-leiomyoma",
    patient: "Miyamoto, case 2",
    source: "pure.johnshopkins.edu, Pulmonary metastases from uterine neoplasms after long tumour-free interval",
    read: "abstract",
    done: "not operated on",
    months: [72, 72],
    facts: asFacts({
      patient: { sex: "female", ageYears: 36 },
      primary: { site: "other", histology: "uterine leiomyoma" },
      course: { intervalMonths: 72, lesionSummary: { bilateral: true } },
    }),
    expected: "cannot be expressed",
    why: "numerous nodules without a number, of a tumor that is benign and spreads",
  },
  {
    id: "endometrium-satellites",
    patient: "Miyamoto, case 3",
    source: "pure.johnshopkins.edu, Pulmonary metastases from uterine neoplasms after long tumour-free interval",
    read: "abstract",
    done: "not stated",
    months: [204, 204],
    facts: one("other", { nature: "proven-metastasis" }, { ...years(17), patient: { sex: "female", ageYears: 77 } }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "cervix-after-lobectomy",
    patient: "Miyamoto, case 4",
    source: "pure.johnshopkins.edu, Pulmonary metastases from uterine neoplasms after long tumour-free interval",
    read: "abstract",
    done: "not stated",
    facts: asFacts({
      patient: { sex: "female", ageYears: 51 },
      primary: { site: "other", histology: "endocervical adenocarcinoma" },
      course: { oligometastaticBefore: true, localTreatments: [{ site: "lung", kind: "lobectomy" }] },
      lesions: [
        { nature: "suspected-metastasis", previousRadiation: true },
        { nature: "suspected-metastasis", previousRadiation: true },
      ],
    }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "kidney-bronchus-7-years",
    patient: "Xie 2024",
    source: "doi 10.12998/wjcc.v12.i23.5416",
    read: "abstract",
    done: "not stated",
    months: [84, 84],
    facts: one("kidney", { endobronchial: true }, { ...years(7), patient: { sex: "male", ageYears: 71 } }),
    expected: "facts not published",
    why: "growth in an airway is held; lobe and operation lie beyond what was read",
  },
  {
    id: "kidney-left-main-bronchus",
    patient: "Front Surg 2021",
    source: "doaj.org, Endobronchial Metastasis of Renal Carcinoma, Frontiers in Surgery, May 2021",
    read: "abstract",
    done: "pneumonectomy",
    facts: one(
      "kidney",
      {
        side: "left",
        endobronchial: true,
        adjacent: [{ structure: "bronchus", order: "main", relation: "invades" }],
      },
      { patient: { sex: "male", ageYears: 69 } },
    ),
    expected: "agrees",
    why: `${larger}, and no rule names a smaller one for the main bronchus`,
  },
  {
    id: "kidney-before-its-primary",
    patient: "BMC Pulm Med 2023",
    source: "doi 10.1186/s12890-023-02320-y",
    read: "opening of the article",
    done: "not stated",
    facts: asFacts({
      patient: { sex: "male", ageYears: 67, smoking: { status: "never" } },
      primary: { site: "kidney", status: "controllable" },
      lesions: [{ nature: "suspected-metastasis", side: "left", endobronchial: true }],
    }),
    expected: "cannot be expressed",
    why: "the metastasis was found before its primary: the nature of a lesion is held, not that the primary was unknown then",
  },
  {
    id: "kidney-intermediate-bronchus",
    patient: "Tuberc Respir Dis 2006",
    source: "synapse.koreamed.org/articles/1001031",
    read: "abstract",
    done: "not stated",
    months: [84, 84],
    facts: one("kidney", { side: "right", endobronchial: true }, years(7)),
    expected: "cannot be expressed",
    why: "the intermediate bronchus is no order of the record: lobar or main",
  },
  {
    id: "melanoma-upper-lobe",
    patient: "Samancilar 2015",
    source: "Eurasian J Med 2015;47:223-225, read at docksci.com",
    read: "abstract",
    done: "lobectomy",
    facts: one("melanoma", { lobe: "right-upper" }),
    expected: "facts not published",
    why: "the lobe was taken for the place of the tumor, which is not printed further",
  },
  {
    id: "melanoma-unknown-primary",
    patient: "J Med Case Rep 2021",
    source: "doi 10.1186/s13256-021-02933-z",
    read: "opening of the article",
    done: "not stated",
    facts: asFacts({
      patient: { sex: "male", ageYears: 57, smoking: { status: "current" } },
      primary: { site: "melanoma", status: "never-found" },
      lesions: [{ nature: "suspected-primary-lung-cancer", side: "left" }],
    }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "choroid-13-years",
    patient: "Komatsu 2013",
    source: "Int J Surg Case Rep 2013;4:849-851",
    read: "abstract",
    done: "lobectomy",
    months: [156, 156],
    facts: one("melanoma", { lobe: "right-upper" }, { ...years(13), patient: { sex: "female", ageYears: 61 } }),
    expected: "facts not published",
    why: "the lobe is printed, neither size nor depth",
  },
  {
    id: "melanoma-15-years",
    patient: "Int Surg 2000",
    source: "PMID 11071326",
    read: "abstract",
    done: "lobectomy",
    months: [180, 180],
    facts: one("melanoma", {}, { ...years(15), patient: { sex: "female" } }),
    expected: "facts not published",
    why: noPlace,
  },
  {
    id: "kidney-18-years",
    patient: "Intern Med J 2021",
    source: "doi 10.1111/imj.15194",
    read: "abstract",
    done: "not operated on",
    months: [216, 216],
    facts: asFacts({
      patient: { sex: "male", ageYears: 62, smoking: { status: "never" } },
      primary: { site: "kidney", histology: "clear cell carcinoma", resection: "R0" },
      course: { intervalMonths: 216 },
      lesions: [
        { nature: "proven-metastasis", lobe: "right-lower" },
        { nature: "suspected-metastasis", lobe: "left-lower" },
      ],
      chest: { lesionListComplete: false },
    }),
    expected: "facts not published",
    why: "several nodules without number or size; what was decided lies beyond what was read",
  },
  {
    id: "kidney-papillary",
    patient: "Afr J Urol 2020",
    source: "doi 10.1186/s12301-020-00103-z",
    read: "abstract",
    done: "not operated on",
    facts: asFacts({
      patient: { sex: "female", ageYears: 31 },
      primary: { site: "kidney", histology: "papillary carcinoma" },
      course: { systemic: [], localTreatments: [] },
    }),
    expected: "facts not published",
    why: "multiple metastases without a number; neither removed nor treated with drugs",
  },
];
