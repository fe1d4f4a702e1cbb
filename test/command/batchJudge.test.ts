import { expect, it } from "vitest";
import { batchJudge } from "../../src/command/batchJudge.ts";

it("judges in this thread, a batch at a time, where no workers are needed", async () => {
  const { atOnce, judge, end } = await batchJudge(undefined, "");
  expect(atOnce).toBe(1);
  const answer = await judge({ rows: [], policies: ["document"], equations: false, csv: true });
  expect(answer).toMatchObject({ text: "", tally: { rows: 0 } });
  await end();
});

it("has two batches under way for each worker", async () => {
  const { atOnce, end } = await batchJudge("2", "test/command/batchJudge.test.ts");
  expect(atOnce).toBe(4);
  await end();
});

it.each(["0", "-1", "1.5", "two", "100", ""])("takes no %j for a number of workers", async (workers) => {
  await expect(batchJudge(workers, "")).rejects.toThrow(`--workers is a number from 1 to 99, not "${workers}".`);
});
