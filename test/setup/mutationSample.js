import { createHash } from "node:crypto";
import process from "node:process";

const one = Number(process.env.SAMPLE ?? 1);

/**
 * Leaves out all deliberate errors of a declaration that was not drawn. One of SAMPLE top-level declarations is drawn, by
 * the hash of its own text, so that none is chosen and the same code gives the same sample.
 */
const drawn = {
  shouldIgnore(path) {
    if (one === 1 || path.parent?.type !== "Program") return undefined;
    const hash = createHash("sha256").update(path.toString()).digest().readUInt32BE(0);
    return hash % one === 0 ? undefined : "not drawn";
  },
};

export const strykerPlugins = [{ kind: "Ignore", name: "drawn", value: drawn }];
