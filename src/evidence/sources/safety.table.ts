import type { Citation } from "../citation.ts";

/** The trial that limits the age of imaging and of lung function before registration. */
export const stableMates: Citation = {
  id: "stable-mates",
  authors: "STABLE-MATES/JoLT-Ca investigators",
  title: "Sublobar resection versus stereotactic ablative radiotherapy in high-risk stage I lung cancer, eligibility",
  journal: "Trial registration as shown at pioneersresearch.org",
};
