import { pathToFileURL } from "node:url";

const headings = [
  ...["patient", "meeting", "sex", "age", "height", "ecog", "primary", "primary_status", "primary_seen", "dfi_months"],
  ...["n_mets", "largest_mm", "bilateral", "elsewhere", "nodes", "lobe", "diameter_mm", "depth_mm", "surface"],
  ...["fev1_l", "dlco", "tested_on", "surgeon"],
];

/**
 * Makes up a table as a registry would export it, a line at a time: the same on every machine, with cells that are empty or
 * NA, and every 500th row one that no person can have. Nothing in it is from a person.
 *
 * @param {number} count - how many rows
 * @param {number} [seed] - which of the tables
 * @returns {Generator<string>} the lines, headings first, each with its end
 */
export function* generatedTable(count, seed = 1) {
  let state = seed;
  const chance = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const whole = (least, most) => least + Math.floor((most - least + 1) * chance());
  const among = (words) => words[whole(0, words.length - 1)];
  const maybe = (value) => (chance() < 0.12 ? among(["", "NA"]) : value);
  yield `${headings.join(",")}\n`;
  for (let row = 1; row <= count; row += 1) {
    const day = `${`${whole(1, 28)}`.padStart(2, "0")}.${among(["09", "10", "11"])}.2026`;
    const cells = [
      ...[`P${row}`, "24.11.2026", maybe(among(["m", "f"])), maybe(whole(30, 84)), maybe(whole(150, 195))],
      ...[maybe(whole(0, 2)), maybe(among(["colon", "rectum", "kidney", "melanoma", "soft tissue sarcoma"]))],
      ...[maybe(among(["no evidence of disease", "controlled in place", "uncontrolled"])), maybe(day)],
      ...[maybe(whole(0, 90)), maybe(whole(1, 6)), maybe(whole(4, 30)), maybe(among(["yes", "no"]))],
      ...[maybe(among(["none found", "none found", "present"])), maybe(among(["not suspicious", "suspected"]))],
      ...[maybe(among(["right upper", "right lower", "left upper", "left lower"])), maybe(whole(4, 25))],
      ...[maybe(whole(0, 30)), maybe(among(["costal", "interlobar"])), maybe((whole(9, 40) / 10).toFixed(1))],
      ...[maybe(row % 500 === 0 ? "<5" : whole(8, 34)), maybe(day), `"Dr. ${among(["A", "B"])}, MD"`],
    ];
    yield `${cells.join(",")}\n`;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const line of generatedTable(Number(process.argv[2] ?? 5000))) process.stdout.write(line);
}
