/** The most characters a case out of a link may have: what unpacks to more is no case. */
const mostCharacters = 2_000_000;

/** Writes a case into the part of a link that no browser sends. */
export async function fragmentOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return `#case=${base64url(new Uint8Array(await new Response(packed).arrayBuffer()))}`;
}

/** Reads the case of a link; absent where it carries none that can be read. */
export async function caseOfFragment(fragment: string): Promise<unknown> {
  const written = /^#case=([\w-]+)$/.exec(fragment)?.[1];
  if (written === undefined) return undefined;
  try {
    const text = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await textOf(unpacked));
  } catch {
    return undefined;
  }
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length > mostCharacters) throw new RangeError("The case of the link is too long");
  }
  return text;
}

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
