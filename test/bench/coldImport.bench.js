import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { figure } from "./figure.js";

/**
 * What the first `import` of the root costs a process over that of an empty module, which is the least a package can.
 * Every run is a process of its own that times its one import; the two are taken in turn, and a figure is the median of
 * their differences, so that what else the machine does falls on both. On a busy machine the clock says little, which
 * its quartiles show, and the time of the processor is the figure to go by.
 */
const runs = 40;
const folder = mkdtempSync(join(tmpdir(), "empty-module-"));
const empty = join(folder, "empty.js");
writeFileSync(empty, "export {};\n");

/** Milliseconds by the clock and of the processor. */
const took = (specifier) => {
  const code = `const begin = performance.now(), before = process.cpuUsage();
    await import("${specifier}");
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ clock: performance.now() - begin, processor: (user + system) / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }));
};
const pairs = Array.from({ length: runs }, () => [took(pathToFileURL(empty).href), took("metastasectomy")]);
rmSync(folder, { recursive: true });

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)].toFixed(1);
const over = (time) => {
  const values = pairs.map(([module, root]) => root[time] - module[time]);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  return `${median} ms by the ${time} (quartiles ${low} and ${high})`;
};
figure("cold import of the root over an empty module", `${over("processor")}, ${over("clock")}`, "6 ms");
