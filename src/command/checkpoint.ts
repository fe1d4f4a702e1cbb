import { type FileHandle, open, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import type { Tally } from "../cohort/tally.ts";

/** How far a cohort was judged when its answers were last on the disk. */
export interface Checkpoint {
  /** What was judged and how; a checkpoint of something else is not gone on from. */
  readonly task: string;
  /** Rows and notes of the source that are answered. */
  readonly items: number;
  /** Length of the answers in bytes; what follows was written by a run that did not come to its checkpoint. */
  readonly bytes: number;
  readonly tally: Tally;
}

/** Answers on their way to a file: they stand in FILE.part, and FILE.progress says how far they go. */
export interface PartFile {
  /** Where an earlier run of the same task ended. */
  readonly before: Checkpoint | undefined;
  /** Adds answers, and then says that they are there. */
  readonly add: (text: string, items: number, tally: Tally) => Promise<void>;
  /** Ends the part and hands it over; then nothing is left to go on from. */
  readonly finish: (handOver: (part: string) => Promise<void>) => Promise<void>;
}

/** Opens the part of a file. What an interrupted run of the same task has written is kept as far as its checkpoint. */
export async function openPart(file: string, task: string): Promise<PartFile> {
  const [part, progress] = [`${file}.part`, `${file}.progress`];
  const before = await checkpointOf(progress, part, task);
  let bytes = before?.bytes ?? 0;
  if (before === undefined) await writeFile(part, "");
  await truncate(part, bytes);
  return {
    before,
    add: async (text, items, tally) => {
      const written = Buffer.from(text);
      await durably(part, "r+", (handle) => handle.write(written, 0, written.length, bytes));
      bytes += written.length;
      const next = JSON.stringify({ task, items, bytes, tally } satisfies Checkpoint);
      await durably(`${progress}.next`, "w", (handle) => handle.writeFile(next));
      await rename(`${progress}.next`, progress);
    },
    finish: async (handOver) => {
      await handOver(part);
      await rm(part, { force: true });
      await rm(progress, { force: true });
    },
  };
}

/** Writes to a file and waits until it is on the disk. */
async function durably(file: string, flags: string, write: (handle: FileHandle) => Promise<unknown>): Promise<void> {
  const handle = await open(file, flags);
  await write(handle);
  await handle.datasync();
  await handle.close();
}

/** The checkpoint of the same task, where its part is there as far as it says. */
async function checkpointOf(progress: string, part: string, task: string): Promise<Checkpoint | undefined> {
  try {
    const found: Checkpoint = JSON.parse(await readFile(progress, "utf8"));
    return found.task === task && (await stat(part)).size >= found.bytes ? found : undefined;
  } catch {
    return undefined;
  }
}
