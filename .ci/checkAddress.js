import { readFileSync } from "node:fs";

/** Refuses a release while package.json holds a placeholder for the address of the repository. */
const { homepage, repository, bugs } = JSON.parse(readFileSync("package.json", "utf8"));
const placeholders = [homepage, repository.url, bugs.url, bugs.email].filter((address) => /\.invalid\b/.test(address));
for (const address of placeholders) console.error(`package.json: ${address} is a placeholder`);
process.exitCode = placeholders.length === 0 ? 0 : 1;
