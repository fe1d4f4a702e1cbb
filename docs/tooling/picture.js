/**
 * Draws what the package answers in one picture: the verdict, the five questions with their answers, the map of the lungs,
 * all in the light and dark colors that the map brings.
 *
 * @param {string} summary - a review in text: the verdict, then a line for each question, indented
 * @param {string} map - the map of the lungs as SVG
 * @returns {string} SVG
 */
export function picture(summary, map) {
  const [headline = "", ...rest] = summary.split("\n");
  const answers = rest.filter((line) => line.startsWith("  ")).map((line) => line.trim().split("? "));
  const [, verdict = headline] = headline.split(": ", 2);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(map) ?? [];
  const top = 76 + answers.length * rowHeight;
  const rows = answers.map(([question, answer], at) => {
    const y = 76 + at * rowHeight;
    return `<text x="24" y="${y}">${escaped(question ?? "")}?</text><text x="${width - 24}" y="${y}" text-anchor="end" font-weight="600">${escaped(answer ?? "")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="metastasectomy-figure" viewBox="0 0 ${width} ${Number(height) + top}" role="img" aria-label="${escaped(summary.split("\n").slice(0, 6).join(" "))}">`,
    `<rect width="100%" height="100%" class="paper"/>`,
    `<g font-size="16">`,
    `<text x="24" y="40" font-size="18" font-weight="700">${escaped(verdict)}</text>`,
    ...rows,
    "</g>",
    map.replace("<svg ", `<svg y="${top - 16}" `),
    "</svg>",
    "",
  ].join("\n");
}

const rowHeight = 26;

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
