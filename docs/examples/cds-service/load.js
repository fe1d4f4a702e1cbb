/**
 * Puts a steady load on the service, and prints how long its answers take:
 *
 *     node docs/examples/cds-service/load.js BUNDLE.json [REQUESTS_A_SECOND] [SECONDS]
 *
 * The service runs in a process of its own. Requests leave on time, whether or not the last was answered, so that a slow
 * service cannot hide behind a slow client.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

const [file, rate = "200", seconds = "60"] = process.argv.slice(2);
const port = 8105;
const body = JSON.stringify({
  hook: "patient-view",
  hookInstance: "00000000-0000-4000-8000-000000000000",
  context: { userId: "Practitioner/1", patientId: "p" },
  prefetch: { conditions: JSON.parse(readFileSync(file, "utf8")) },
});
const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const main = new URL("./main.js", import.meta.url).pathname;
const child = spawn(process.execPath, [main], {
  env: { ...process.env, PORT: String(port) },
  stdio: ["ignore", "ignore", "pipe"],
});
await new Promise((opened) => child.stderr.once("data", opened));
child.stderr.resume();

/** One request: its milliseconds; absent if it failed. */
function call() {
  const start = performance.now();
  return new Promise((done) => {
    const sent = request(
      { port, agent, method: "POST", path: "/cds-services/lung-metastases-patient-view" },
      (response) => {
        response.resume();
        response.on("end", () => done(response.statusCode === 200 ? performance.now() - start : undefined));
      },
    );
    sent.on("error", () => done(undefined));
    sent.end(body);
  });
}

for (let at = 0; at < 50; at++) await call();
const total = Number(rate) * Number(seconds);
const start = performance.now();
const answers = [];
await new Promise((done) => {
  const timer = setInterval(() => {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * Number(rate)));
    while (answers.length < due) answers.push(call());
    if (answers.length < total) return;
    clearInterval(timer);
    done();
  }, 5);
});
const times = await Promise.all(answers);
child.kill();
agent.destroy();
const taken = times.filter((time) => time !== undefined).sort((one, other) => one - other);
const at = (share) => taken[Math.min(taken.length - 1, Math.floor(share * taken.length))].toFixed(1);
console.log(`${total} requests at ${rate} a second: ${total - taken.length} errors`);
console.log(`median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms, longest ${at(1)} ms`);
