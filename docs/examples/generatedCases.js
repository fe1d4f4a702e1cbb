/**
 * Cases made up by arithmetic, the same ones on every machine, to try things on. Nothing in them comes from a person, and
 * how often something occurs in them says nothing about patients.
 *
 * Like rows of a hospital's data base they have holes: every fact is `null` in about one case of seven. And like typed
 * rows they have slips: about one row in fifty carries a percentage written as a fraction, a date in another order or a
 * misspelled field.
 *
 * @param {number} count how many
 * @param {number} [seed] which ones, a whole number above 0
 */
export function* generatedCases(count, seed = 1) {
  const random = generator(seed);
  for (let row = 0; row < count; row += 1) yield slipped(generatedCase(random), random);
}

const segments = {
  "right-upper": ["right-apical", "right-posterior", "right-anterior"],
  "right-middle": ["right-lateral", "right-medial"],
  "right-lower": ["right-superior", "right-anterior-basal", "right-lateral-basal", "right-posterior-basal"],
  "left-upper": ["left-apicoposterior", "left-anterior", "left-superior-lingular", "left-inferior-lingular"],
  "left-lower": ["left-superior", "left-anteromedial-basal", "left-lateral-basal", "left-posterior-basal"],
};

/** The chances of one run: a number, one of several, a fact or a hole in its place. */
function generator(seed) {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  // The first number follows the seed too closely.
  next();
  return {
    often: (share) => next() < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf: (...choices) => choices[Math.floor(next() * choices.length)],
    known: (fact) => (next() < 0.86 ? fact : null),
  };
}

function generatedCase(random) {
  const { often, between, oneOf, known } = random;
  const spread = often(0.15);
  return {
    case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
    patient: {
      sex: known(oneOf("male", "female")),
      ageYears: known(between(often(0.01) ? 12 : 30, 85)),
      ecog: known(oneOf(0, 0, 0, 1, 1, 2, 3)),
      interstitialLungDisease: known(often(0.04) ? oneOf("suspected", "present") : "none-on-ct"),
    },
    primary: {
      site: known(oneOf("colorectal", "colorectal", "kidney", "soft-tissue-sarcoma", "melanoma", "breast", "other")),
      status: known(oneOf("no-evidence-of-disease", "no-evidence-of-disease", "controlled-in-place", "uncontrolled")),
      assessedOn: known(oneOf("2026-11-03", "2026-10", "2026")),
    },
    staging: [
      { modality: "pet-ct", on: known(oneOf("2026-11-03", "2026-10-12", "2026-11")), regions: ["chest", "abdomen"] },
    ],
    extrathoracic: {
      state: known(spread ? "present" : "none-found"),
      sites: spread
        ? [
            {
              site: known("liver"),
              state: known(oneOf("resected", "stable", "growing")),
              treatableWithCurativeIntent: known(often(0.7)),
              assessedOn: known("2026-11-03"),
            },
          ]
        : [],
    },
    chest: {
      nodes: known(
        oneOf("not-suspicious", "not-suspicious", "not-suspicious", "suspected", "biopsy-negative", "proven"),
      ),
      pleura: known(often(0.03) ? "effusion-not-sampled" : "clear"),
      lymphangitis: known(often(0.01)),
      lesionListComplete: known(often(0.95)),
    },
    lesions: Array.from({ length: oneOf(1, 1, 1, 2, 2, 3, 5) }, (_, at) => generatedLesion(`lesion ${at + 1}`, random)),
    lungFunction: {
      measuredOn: known(oneOf("2026-11-10", "2026-09")),
      fev1PercentPredicted: known(between(35, 115)),
      dlcoPercentPredicted: known(between(35, 110)),
    },
    systemicAlternative: { considered: known(true), better: known(oneOf("no", "no", "no", "unclear", "yes")) },
  };
}

function generatedLesion(id, { often, between, oneOf, known }) {
  const lobe = oneOf(...Object.keys(segments));
  const hasNeighbor = often(0.5);
  return {
    id,
    nature: known(oneOf("proven-metastasis", "suspected-metastasis", "suspected-metastasis")),
    lobe: known(lobe),
    segments: often(0.86) ? [oneOf(...segments[lobe])] : null,
    diameterMm: known(between(4, 45)),
    course: known(oneOf("new", "growing", "stable")),
    depthMm: known(between(0, 45)),
    pleuralSurface: known(oneOf("costal", "costal", "diaphragmatic", "interlobar", "mediastinal")),
    intersegmentalPlaneMm: known(between(2, 25)),
    adjacent: known(
      hasNeighbor
        ? [
            {
              structure: oneOf("vessel", "bronchus"),
              order: known(oneOf("subsegmental", "segmental", "lobar")),
              distanceMm: known(between(0, 25)),
            },
          ]
        : [],
    ),
  };
}

function slipped(row, { often, oneOf }) {
  if (!often(0.02)) return row;
  const { lungFunction, primary } = row;
  const slip = oneOf("fraction", "date", "name");
  if (slip === "fraction" && lungFunction.fev1PercentPredicted !== null) lungFunction.fev1PercentPredicted /= 100;
  if (slip === "date") primary.assessedOn = "03.11.2026";
  if (slip === "name") {
    lungFunction.dlcoPercent = lungFunction.dlcoPercentPredicted;
    delete lungFunction.dlcoPercentPredicted;
  }
  return row;
}
