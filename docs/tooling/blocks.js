/**
 * Puts text into a page, between the two comments that mark its place: `<!-- NAME: written by ... -->` and
 * `<!-- end of NAME -->`. What stands outside them is written by hand.
 *
 * @param {string} page - the page as it stands
 * @param {string} name - the name of the block
 * @param {string} text - what belongs there
 * @returns {string} the page with the text
 */
export function withBlock(page, name, text) {
  const { from, to } = placeOf(page, name);
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`;
}

/**
 * Reads a block back.
 *
 * @param {string} page - the page
 * @param {string} name - the name of the block
 * @returns {string} its text
 */
export function blockIn(page, name) {
  const { from, to } = placeOf(page, name);
  return page.slice(from, to).trim();
}

function placeOf(page, name) {
  const open = new RegExp(`<!-- ${name}: written by [^>]* -->`).exec(page);
  const to = page.indexOf(`<!-- end of ${name} -->`);
  if (open === null || to < open.index)
    throw new Error(`Cannot write a page: the block "${name}" must be marked in it`);
  return { from: open.index + open[0].length, to };
}

/**
 * Writes a Markdown table.
 *
 * @param {readonly string[]} head - the columns; one that ends in `:` holds numbers
 * @param {readonly (readonly (string | number)[])[]} rows - a cell a column
 * @returns {string} the table
 */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line(head.map((each) => each.replace(/:$/, ""))),
    line(head.map((each) => (each.endsWith(":") ? "---:" : "---"))),
    ...rows.map((row) => line(row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en-US") : cell)))),
  ].join("\n");
}
