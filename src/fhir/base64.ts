const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Half of a pair, which no encoding can write. */
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Writes a text as base64 of its UTF-8 bytes, without anything of a browser or of Node. */
export function base64Of(text: string): string {
  const bytes = unescaped(encodeURIComponent(text.replace(loneSurrogates, "\uFFFD")));
  let written = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3);
    const all = one * 65536 + two * 256 + three;
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(all >> shift) & 63]).join("");
    const padding = Math.max(0, at + 3 - bytes.length);
    written += letters.slice(0, 4 - padding) + "=".repeat(padding);
  }
  return written;
}

/** The bytes behind an encoded component. */
function unescaped(encoded: string): readonly number[] {
  const pieces = encoded.match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return pieces.map((piece) => (piece.length === 1 ? piece.charCodeAt(0) : Number.parseInt(piece.slice(1), 16)));
}
