import type { LiverState } from "../../src/case/liver.ts";

/** Check cases for the decision on a liver remnant: one remnant, several answers. */
interface Row {
  readonly id: string;
  readonly provenance: string;
  readonly status: "read";
  readonly remnantPercent: number;
  readonly liver: LiverState;
  readonly policy: string;
  readonly ok: boolean;
}

const review =
  "PMC6422720 Table 1: Kishi 20, Vauthey and Shoup 25, Schindl 26.6 (normal liver), Shindoh 30 (chemotherapy), Azoulay 40 (cirrhosis)";
const article = "the article this package starts from: 20 % healthy, 30 % or even 40 % after chemotherapy";

export const liverDecisions: readonly Row[] = [
  {
    id: "BL-012",
    provenance: review,
    status: "read",
    remnantPercent: 27,
    liver: "healthy",
    policy: "kishi-20",
    ok: true,
  },
  {
    id: "BL-012",
    provenance: review,
    status: "read",
    remnantPercent: 27,
    liver: "healthy",
    policy: "vauthey-25",
    ok: true,
  },
  {
    id: "BL-012",
    provenance: review,
    status: "read",
    remnantPercent: 27,
    liver: "healthy",
    policy: "schindl-26.6",
    ok: true,
  },
  {
    id: "BL-012",
    provenance: review,
    status: "read",
    remnantPercent: 27,
    liver: "chemotherapy-injured",
    policy: "shindoh-30",
    ok: false,
  },
  {
    id: "BL-012",
    provenance: review,
    status: "read",
    remnantPercent: 27,
    liver: "cirrhotic",
    policy: "azoulay-40",
    ok: false,
  },
  {
    id: "BL-013",
    provenance: article,
    status: "read",
    remnantPercent: 34,
    liver: "chemotherapy-injured",
    policy: "article-20-30-40",
    ok: true,
  },
  {
    id: "BL-013",
    provenance: article,
    status: "read",
    remnantPercent: 34,
    liver: "chemotherapy-injured",
    policy: "article-20-40-40",
    ok: false,
  },
];
