import type { Citation } from "../citation.ts";

/** The small series behind the 40 % rule, with the bound included. */
export const markos1989: Citation = {
  id: "markos-1989",
  authors: "Markos J, Mullan BP, Hillman DR, Musk AW, et al.",
  title: "Preoperative assessment as a predictor of mortality and morbidity after lung resection",
  journal: "Am Rev Respir Dis 139:902",
  year: 1989,
};
