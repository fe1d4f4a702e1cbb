/**
 * A CDS Hooks 2.0 service on node:http: discovery, `patient-view` and `appointment-book`.
 *
 * It keeps nothing: no case is stored, and none is written to a log. A body that is too long, too late, or none of ours
 * is refused with a sentence.
 */
import { createServer } from "node:http";
import { cardsFor, prefetch } from "./card.js";
import { clientCheck } from "./clientToken.js";

const id = "lung-metastases";

/** What discovery answers; a service belongs to one hook, so there are two of them. */
export const services = ["patient-view", "appointment-book"].map((hook) => ({
  hook,
  id: `${id}-${hook}`,
  title: "Lung metastases: facts for the tumor board",
  description:
    "Names what the record holds for a patient with lung metastases, which commonly used criteria a planned operation meets, and which facts no record holds. For professionals preparing a meeting; not validated.",
  prefetch,
}));

/** @typedef {{
 *   today?: () => string, appUrl?: string, baseUrl?: string, maxBytes?: number, timeoutMs?: number,
 *   clients?: readonly import("./clientToken.js").TrustedClient[], allowOrigin?: string, log?: (line: string) => void
 * }} ServiceOptions */

/** A request that is not answered with cards: its status, and the sentence that says why. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Makes the service; `listen` opens it.
 *
 * @param {ServiceOptions} options - without `clients`, every request is answered
 */
export function createCdsService(options = {}) {
  const { timeoutMs = 10_000, log = () => {}, allowOrigin } = options;
  const check = options.clients && clientCheck(options.clients);
  const server = createServer({ requestTimeout: timeoutMs, headersTimeout: timeoutMs }, async (request, response) => {
    const start = performance.now();
    let [status, answer] = [200, {}];
    try {
      answer = await answerTo(request, options, check);
    } catch (error) {
      status = error instanceof Refusal ? error.status : 500;
      answer = { message: error instanceof Refusal ? error.message : "The service failed; the fault is ours." };
    }
    const cors =
      allowOrigin === undefined
        ? {}
        : {
            "access-control-allow-origin": allowOrigin,
            "access-control-allow-methods": "GET, POST, OPTIONS",
            "access-control-allow-headers": "authorization, content-type",
          };
    response.writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 413 ? { connection: "close" } : {}),
      ...cors,
    });
    response.end(JSON.stringify(answer));
    const path = isKnown(request.url) ? request.url : "(another path)";
    log(`${request.method} ${path} ${status} ${(performance.now() - start).toFixed(1)} ms`);
  });
  server.setTimeout(timeoutMs);
  return server;
}

/** Whether an address is one of ours: any other may hold a name, and is not written down. */
function isKnown(url) {
  return url === "/cds-services" || services.some(({ id: service }) => url === `/cds-services/${service}`);
}

async function answerTo(request, options, check) {
  const { today = () => new Date().toISOString().slice(0, 10), maxBytes = 5_000_000, baseUrl = "", appUrl } = options;
  const { method, url } = request;
  if (method === "OPTIONS") return {};
  if (url === "/cds-services") {
    if (method !== "GET") throw new Refusal(405, "The list of services is read by GET.");
    return { services };
  }
  const service = services.find((each) => url === `/cds-services/${each.id}`);
  if (service === undefined) throw new Refusal(404, "There is no such service; GET /cds-services lists them.");
  if (method !== "POST") throw new Refusal(405, "A service is called by POST.");
  const refused = check?.(request.headers.authorization, `${baseUrl}${url}`);
  if (refused !== undefined) throw new Refusal(401, `The caller is not known: ${refused}.`);
  const body = await readBody(request, maxBytes);
  return { cards: cardsFor(fetchedIn(body, service), { asOf: today(), appUrl }) };
}

async function readBody(request, maxBytes) {
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > maxBytes) throw new Refusal(413, `A request has at most ${maxBytes} bytes.`);
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString("utf8"));
  } catch {
    throw new Refusal(400, "The request is not JSON.");
  }
}

/** The resources a request brings, once it is one of ours. */
function fetchedIn(body, { hook }) {
  if (typeof body !== "object" || body === null) throw new Refusal(400, "The request is no object.");
  if (body.hook !== hook) throw new Refusal(400, `The hook of this service is ${hook}.`);
  if (typeof body.hookInstance !== "string") throw new Refusal(400, "hookInstance is missing.");
  const patient = body.context?.patientId;
  if (typeof patient !== "string" || patient === "") throw new Refusal(400, "context.patientId is missing.");
  const fetched = body.prefetch ?? {};
  if (typeof fetched !== "object" || Array.isArray(fetched)) throw new Refusal(400, "prefetch is no object.");
  const held = Object.fromEntries(
    Object.entries(fetched).filter(([, each]) => each?.resourceType !== "OperationOutcome"),
  );
  if (held.conditions === undefined) throw new Refusal(412, "The conditions of the patient were not fetched.");
  return held;
}
