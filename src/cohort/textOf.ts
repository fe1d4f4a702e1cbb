/** Text in pieces, cut anywhere: a string, bytes, or a stream of either. */
export type TextSource = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** A stream of the web, as far as it is read; some browsers have no other way to it. */
export interface WebStream {
  /** Takes the stream. */
  readonly getReader: () => {
    /** The next piece. */
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: unknown }>;
  };
}

/** A long string is read a piece at a time as well, so that its rows are not all in memory at once. */
const pieceLength = 1 << 18;

/** What a source holds, one after another: pieces of text, bytes, or rows. */
export async function* itemsOf(source: unknown): AsyncGenerator<unknown, void, undefined> {
  if (typeof source === "string") {
    for (let at = 0; at === 0 || at < source.length; at += pieceLength) yield source.slice(at, at + pieceLength);
  } else if (source instanceof Uint8Array) yield source;
  else if (typeof source === "object" && source !== null && Symbol.asyncIterator in source) {
    yield* source as AsyncIterable<unknown>;
  } else if (typeof source === "object" && source !== null && Symbol.iterator in source) {
    yield* source as Iterable<unknown>;
  } else {
    const reader = (source as WebStream).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  }
}

/** Whether something can be read with {@link itemsOf}. */
export function isSource(source: unknown): boolean {
  if (typeof source === "string") return true;
  if (typeof source !== "object" || source === null) return false;
  return Symbol.asyncIterator in source || Symbol.iterator in source || "getReader" in source;
}

/** What every engine has and the library of the language alone does not declare. */
interface Decoding {
  readonly TextDecoder: new (encoding: string) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };
}

/** The text of pieces. Bytes that are no text in the encoding become the sign for a letter that is none. */
export async function* textOf(
  pieces: AsyncIterable<unknown>,
  encoding: string = "utf-8",
): AsyncGenerator<string, void, undefined> {
  const decoder = new (globalThis as unknown as Decoding).TextDecoder(encoding);
  let first = true;
  for await (const piece of pieces) {
    const text = typeof piece === "string" ? piece : decoder.decode(piece as Uint8Array, { stream: true });
    yield first ? text.replace(/^\ufeff/, "") : text;
    first = false;
  }
  yield decoder.decode();
}
