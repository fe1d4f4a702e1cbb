let seed = 1;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const oneOf = (list) => list[Math.floor(random() * list.length)];
const whole = (least, most) => least + Math.floor((most - least + 1) * random());
/** What is stated in most cases and missing from the others. */
const stated = (share, make) => (random() < share ? make() : undefined);
const day = () => `2026-${`${whole(1, 12)}`.padStart(2, "0")}-${`${whole(1, 28)}`.padStart(2, "0")}`;
const site = () => ({
  site: stated(0.9, () => "liver"),
  state: stated(0.95, () => oneOf(["resected", "complete-response", "stable", "growing"])),
  treatableWithCurativeIntent: stated(0.7, () => random() < 0.7),
  assessedOn: stated(0.5, day),
});

/**
 * Ten thousand made-up cases of one kind, the same in every run, with holes: one small lesion under the costal pleura of
 * the right lower lobe, which a wedge clears, and no plan. Everything else the criteria need is recorded one way or
 * another, or missing: the person, the primary, disease elsewhere, chest, lungs, liver, function, and what else there is.
 */
export const cohort = Array.from({ length: 10_000 }, () => ({
  case: { schema: "metastasectomy/1", asOf: "2026-12-14" },
  patient: {
    ageYears: stated(0.9, () => (random() < 0.02 ? 17 : whole(18, 90))),
    ecog: stated(0.8, () => oneOf([0, 0, 0, 1, 1, 1, 2, 3])),
    interstitialLungDisease: stated(0.7, () => (random() < 0.9 ? "none-on-ct" : oneOf(["suspected", "present"]))),
    lungEvents: stated(0.6, () => (random() < 0.9 ? [] : [{ kind: "pneumonia", on: stated(0.8, day) }])),
  },
  plan: { intent: stated(0.9, () => (random() < 0.98 ? "remove-all-known-disease" : "palliative")) },
  primary: {
    site: stated(0.98, () =>
      random() < 0.02 ? "lung" : oneOf(["colorectal", "kidney", "soft-tissue-sarcoma", "melanoma"]),
    ),
    status: stated(0.95, () =>
      random() < 0.85
        ? oneOf(["no-evidence-of-disease", "controlled-in-place"])
        : oneOf(["controllable", "uncontrolled", "never-found"]),
    ),
    assessedOn: stated(0.5, day),
  },
  staging: stated(0.7, () =>
    Array.from({ length: whole(0, 2) }, () => ({
      modality: "ct",
      on: stated(0.9, day),
      regions: ["chest", "abdomen"],
    })),
  ),
  extrathoracic:
    random() < 0.8
      ? { state: "none-found" }
      : { state: stated(0.8, () => "present"), sites: stated(0.8, () => Array.from({ length: whole(0, 2) }, site)) },
  chest: {
    nodes: stated(0.8, () => (random() < 0.9 ? "not-suspicious" : oneOf(["suspected", "biopsy-negative", "proven"]))),
    pleura: stated(0.8, () => (random() < 0.96 ? "clear" : oneOf(["effusion-not-sampled", "malignant"]))),
    lymphangitis: stated(0.8, () => random() < 0.02),
    lesionListComplete: stated(0.8, () => random() < 0.95),
  },
  lesions: [
    {
      id: "a",
      nature: stated(0.9, () =>
        random() < 0.02 ? "suspected-primary-lung-cancer" : oneOf(["suspected-metastasis", "proven-metastasis"]),
      ),
      course: stated(0.7, () => oneOf(["new", "growing", "stable"])),
      lobe: "right-lower",
      diameterMm: whole(4, 11),
      depthMm: whole(0, 5),
      pleuralSurface: "costal",
      crossesFissure: stated(0.7, () => false),
      endobronchial: stated(0.7, () => false),
      adjacent: stated(0.7, () => []),
    },
  ],
  lungs: { absentSegments: stated(0.7, () => []), obstructedSegments: stated(0.7, () => []) },
  lungFunction: {
    measuredOn: stated(0.95, day),
    fev1PercentPredicted: stated(0.95, () => whole(35, 100)),
    dlcoPercentPredicted: stated(0.9, () => whole(35, 100)),
  },
  liver: { resectionPlanned: stated(0.6, () => false) },
  systemicAlternative: { better: stated(0.4, () => oneOf(["yes", "no", "unclear"])) },
}));
