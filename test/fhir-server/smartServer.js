/**
 * The HTTP around a FHIR server of the tests: SMART discovery, an authorization that lets in every client, PKCE, and
 * tokens without which no resource is given. The resources themselves come from whoever answers for them.
 */
import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";

/**
 * Makes a server for one patient.
 *
 * @param {string} patient - the id that a launch is about
 * @param {(method: string, url: string, body: string) => Promise<readonly [status: number, resource: unknown]>} answerFhir -
 *   answers for what lies under /fhir
 * @param {{ open?: boolean }} options - `open` gives resources to every client, as a CDS client inside the hospital does
 */
export function createSmartServer(patient, answerFhir, { open = false } = {}) {
  /** Codes that were given out, with the challenge each has to answer; and tokens that are good. */
  const codes = new Map();
  const tokens = new Set();

  return createServer(async (request, response) => {
    const url = new URL(request.url ?? "", `http://${request.headers.host}`);
    const [status, body, headers] = await answer(request, url);
    response.writeHead(status, {
      "content-type": "application/fhir+json",
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "authorization, content-type",
      ...headers,
    });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });

  async function answer(request, url) {
    if (request.method === "OPTIONS") return [204];
    if (url.pathname === "/fhir/.well-known/smart-configuration") {
      const at = (path) => `${url.origin}${path}`;
      return [200, { authorization_endpoint: at("/authorize"), token_endpoint: at("/token") }];
    }
    if (url.pathname === "/authorize") return authorized(url.searchParams);
    if (url.pathname === "/token") return tokenFor(new URLSearchParams(await textOf(request)));
    const [, token] = (request.headers.authorization ?? "").split(" ");
    if (!open && !tokens.has(token)) return [401, { message: "no token" }];
    return answerFhir(request.method, url.pathname.slice("/fhir".length) + url.search, await textOf(request));
  }

  /** Sends the browser back with a code. */
  function authorized(asked) {
    const code = randomUUID();
    codes.set(code, asked.get("code_challenge"));
    const back = new URL(asked.get("redirect_uri"));
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state"));
    return [302, undefined, { location: back.href }];
  }

  function tokenFor(sent) {
    const challenge = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    if (codes.get(sent.get("code")) !== challenge) return [400, { error: "invalid_grant" }];
    codes.delete(sent.get("code"));
    const token = randomUUID();
    tokens.add(token);
    return [200, { access_token: token, token_type: "Bearer", expires_in: 300, scope: "launch patient/*.rs", patient }];
  }
}

async function textOf(request) {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) text += piece;
  return text;
}
