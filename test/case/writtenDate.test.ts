import { expect, it } from "vitest";
import { writtenDate } from "../../src/case/writtenDate.ts";

/** Every day that the language's own calendar has from 1900 to 2199, as it is written. */
function daysOf(year: number): ReadonlySet<string> {
  const days = new Set<string>();
  for (
    const day = new Date(Date.UTC(year, 0, 1));
    day.getUTCFullYear() === year;
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    days.add(day.toISOString().slice(0, 10));
  }
  return days;
}

const two = (number: number) => String(number).padStart(2, "0");

it("is every day, month and year of three centuries, and no other day or month", () => {
  const wrong: string[] = [];
  for (let year = 1890; year < 2210; year += 1) {
    const legal = year >= 1900 && year < 2200;
    const days = daysOf(year);
    const expectThat = (text: string, exists: boolean) => {
      if (writtenDate.test(text) !== (legal && exists)) wrong.push(text);
    };
    expectThat(`${year}`, true);
    for (let month = 0; month <= 13; month += 1) {
      expectThat(`${year}-${two(month)}`, month >= 1 && month <= 12);
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        expectThat(text, days.has(text));
      }
    }
  }
  expect(wrong).toEqual([]);
});

it.each(["", " 2024", "2024 ", "2024\n", "12024", "20244", "2024-", "2024-1", "2024-01-", "2024-01-1", "2024-01-011"])(
  "is not %j",
  (text) => {
    expect(writtenDate.test(text)).toBe(false);
  },
);

it.each(["x2024-02-29", "2024-02-29x", "2024-02-29\n", "2024-02-290"])("is not %j", (text) => {
  expect(writtenDate.test(text)).toBe(false);
});
