import type { LobeName, LungSide } from "../anatomy/lobe.ts";
import { lobeCodes, partCodes, placeWords, sideCodes } from "./codes.table.ts";
import { codingsOf } from "./element.ts";
import { type Fields, listOf } from "./plain.ts";

/** Where something lies, as far as codes say it. */
export interface CodedPlace {
  readonly lobe?: LobeName;
  readonly side?: LungSide;
  readonly code?: string;
  readonly lung: boolean;
  /** Set where code and display, or two codes, name different places. */
  readonly contradicts?: string;
}

/** Reads a body site, with its qualifiers of side and lobe, as a place in the lungs. */
export function placeOf(sites: unknown, qualifiers: unknown): CodedPlace {
  const concepts = listOf(sites);
  const inside = concepts.flatMap((site) =>
    listOf(site.extension).map(({ valueCodeableConcept }) => valueCodeableConcept),
  );
  const codings = [...concepts, ...listOf(qualifiers), ...listOf(inside)].flatMap((concept) => codingsOf(concept));
  const named = codings.flatMap(({ code, display }) => {
    const lobe = Object.hasOwn(lobeCodes, code) ? lobeCodes[code] : undefined;
    const side =
      lobe?.split("-")[0] ??
      (Object.hasOwn(sideCodes, code) ? sideCodes[code] : code === "44029006" ? "left" : undefined);
    const part = lobe?.split("-")[1] ?? (Object.hasOwn(partCodes, code) ? partCodes[code] : undefined);
    return [{ side: side as LungSide | undefined, part, display, code }];
  });
  const sides = new Set(named.flatMap(({ side }) => side ?? []));
  const parts = new Set(named.flatMap(({ part }) => part ?? []));
  const odd = named.find(
    ({ side, part, display }) =>
      differs(display, side, ["left", "right"]) || differs(display, part, ["upper", "middle", "lower"]),
  );
  const lung = codings.some(({ code }) => lungCodes.includes(code) || Object.hasOwn(lobeCodes, code));
  if (odd !== undefined) return { lung, contradicts: `a code and its display "${odd.display}" name different places` };
  if (sides.size > 1 || parts.size > 1) return { lung, contradicts: "its codes name different places" };
  const [side, part] = [[...sides][0], [...parts][0]];
  const lobe = Object.values(lobeCodes).find((each) => each === `${side}-${part}`);
  const code = named.filter((each) => each.side !== undefined || each.part !== undefined).map((each) => each.code);
  return {
    lung,
    ...(side === undefined ? {} : { side, code: code.join(" ") }),
    ...(lobe !== undefined && lung ? { lobe } : {}),
  };
}

/** Lung, lobe of lung, left lung, upper lobe and lower lobe without a side are of the lung. */
const lungCodes: readonly string[] = ["39607008", "31094006", "44029006"];

/** Whether a display names another of the words than the code does. */
function differs(display: string, coded: string | undefined, words: readonly (keyof typeof placeWords)[]): boolean {
  if (coded === undefined || display === "") return false;
  const said = words.filter((word) => placeWords[word].test(display));
  return said.length > 0 && !said.includes(coded as keyof typeof placeWords);
}

/** The place of a body structure. */
export function placeOfStructure(structure: Fields): CodedPlace {
  return placeOf(structure.location, structure.locationQualifier);
}
