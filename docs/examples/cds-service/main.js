/**
 * Opens the service:
 *
 *     node docs/examples/cds-service/main.js
 *
 * PORT (8104), APP_URL (the SMART app), BASE_URL and CLIENTS (a JSON file of `[{ issuer, keys }]`: whom to trust),
 * ALLOW_ORIGIN (a client in a browser). Without CLIENTS it answers every request: on a machine of your own only.
 */
import { readFileSync } from "node:fs";
import { createCdsService } from "./service.js";

const { PORT = "8104", APP_URL, BASE_URL = `http://localhost:${PORT}`, CLIENTS, ALLOW_ORIGIN } = process.env;

createCdsService({
  baseUrl: BASE_URL,
  appUrl: APP_URL,
  allowOrigin: ALLOW_ORIGIN,
  clients: CLIENTS === undefined ? undefined : JSON.parse(readFileSync(CLIENTS, "utf8")),
  log: console.error,
}).listen(Number(PORT), "127.0.0.1", () => console.error(`${BASE_URL}/cds-services`));
