import { Buffer } from "node:buffer";

/**
 * Imports what esbuild has made of a source file: TypeScript that a Node without type stripping can run.
 *
 * @param {import("esbuild").BuildResult} built - one output, not written
 * @returns {Promise<Record<string, unknown>>} the module
 */
export function imported({ outputFiles: [{ text }] }) {
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
