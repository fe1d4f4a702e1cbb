import { type Batch, type BatchAnswer, judgeBatch } from "./judgeBatch.ts";
import { wanted } from "./parquetFiles.ts";
import { Refusal } from "./refusal.ts";

/** Judges batches, so many at a time. */
export interface BatchJudge {
  /** How many batches may be under way. */
  readonly atOnce: number;
  readonly judge: (batch: Batch) => Promise<BatchAnswer>;
  readonly end: () => Promise<void>;
}

/**
 * A judge of batches: this thread, or a number of workers. Two batches a worker are under way, so that none waits for the
 * reading of a table.
 */
export async function batchJudge(workers: string | undefined, file: string): Promise<BatchJudge> {
  if (workers === undefined) return { atOnce: 1, judge: judgeBatch, end: async () => undefined };
  if (!/^[1-9]\d?$/.test(workers)) throw new Refusal(2, `--workers is a number from 1 to 99, not "${workers}".`);
  const { Piscina } = await wanted("piscina", () => import("piscina"), "Workers");
  const count = Number(workers);
  const pool = new Piscina({ filename: file, minThreads: count, maxThreads: count });
  return {
    atOnce: 2 * count,
    judge: (batch) => pool.run(batch, { name: "judgeBatch" }),
    end: () => pool.destroy(),
  };
}
