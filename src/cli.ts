#!/usr/bin/env node
/// <reference types="node" />
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { packageVersion } from "./board/packageVersion.ts";
import { runCommand } from "./command/runCommand.ts";

// Whoever reads the answers may stop before the last one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const now = new Date();
const [month, day] = [now.getMonth() + 1, now.getDate()].map((each) => `${each}`.padStart(2, "0"));

process.exitCode = await runCommand(process.argv.slice(2), {
  read: (file) => (file === "-" ? process.stdin : createReadStream(file)).setEncoding("utf8"),
  write: (text) =>
    new Promise((written) => {
      if (process.stdout.write(text)) written();
      else process.stdout.once("drain", written);
    }),
  say: (text) => process.stderr.write(text),
  save: (file, text) => writeFile(file, text),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  today: `${now.getFullYear()}-${month}-${day}`,
  version: packageVersion,
  worker: fileURLToPath(new URL("judgeBatch.js", import.meta.url)),
});
