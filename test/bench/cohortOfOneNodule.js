let seed = 1;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const oneOf = (list) => list[Math.floor(random() * list.length)];
const percent = () => (random() < 0.1 ? undefined : 30 + Math.floor(70 * random()));

/**
 * Ten thousand made-up cases of one kind, the same in every run: one small suspected metastasis under the costal pleura
 * of the right lower lobe, a colorectal primary that stands one way or another, nothing found elsewhere, and lung function
 * of which one value in ten was never measured.
 */
export const cohort = Array.from({ length: 10_000 }, () => ({
  case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
  primary: {
    site: "colorectal",
    status: oneOf(["no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled"]),
    assessedOn: "2026-11-03",
  },
  extrathoracic: { state: "none-found" },
  lesions: [
    {
      id: "a",
      nature: "suspected-metastasis",
      lobe: "right-lower",
      diameterMm: 4 + Math.floor(8 * random()),
      depthMm: Math.floor(6 * random()),
      pleuralSurface: "costal",
    },
  ],
  lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: percent(), dlcoPercentPredicted: percent() },
}));
