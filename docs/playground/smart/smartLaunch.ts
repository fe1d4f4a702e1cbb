/**
 * The SMART App Launch of a browser app, as far as this one needs it: a public client with PKCE that reads one patient.
 * The token lives in a variable and nowhere else; nothing is written back.
 */

/** What is requested from the server. */
const scope = "launch patient/*.rs";
/** What is read of the patient, type by type. */
const types = [
  "Condition",
  "Observation",
  "Procedure",
  "MedicationRequest",
  "MedicationAdministration",
  "BodyStructure",
];
/** The most pages of one search; a convention that ends a server's endless list. */
const mostPages = 50;

/** What is kept in the browser between leaving for the server and coming back. */
interface Kept {
  readonly iss: string;
  readonly token: string;
  readonly verifier: string;
  readonly redirect: string;
  readonly clientId: string;
}

/** One page of a search. */
interface SearchPage {
  readonly entry?: readonly { readonly resource: unknown }[];
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
}

/** A launch that does not end in a record, with a sentence that says why. */
export class LaunchFailure extends Error {}

/**
 * Prepares the request for authorization that an EHR launch starts.
 *
 * @param page - the address of the app, with `iss` and `launch` as the EHR wrote them
 * @param clientId - the name the app is registered under
 * @returns where to go, and what to keep under the state until the browser is back
 */
export async function startLaunch(
  page: URL,
  clientId: string,
): Promise<{ address: string; state: string; kept: string }> {
  const iss = page.searchParams.get("iss") ?? "";
  if (!/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(iss)) {
    throw new LaunchFailure("The launch names no server that is reached by https.");
  }
  const { authorization_endpoint: authorize, token_endpoint: token } = await json<{
    authorization_endpoint: string;
    token_endpoint: string;
  }>(`${iss.replace(/\/$/, "")}/.well-known/smart-configuration`);
  const [verifier, state] = [random(), random()];
  const address = new URL(authorize);
  const redirect = `${page.origin}${page.pathname}`;
  const asked = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirect,
    scope,
    state,
    aud: iss,
    launch: page.searchParams.get("launch") ?? "",
    code_challenge: await challengeOf(verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  const keep: Kept = { iss, token, verifier, redirect, clientId };
  return { address: address.href, state, kept: JSON.stringify(keep) };
}

/**
 * Ends the launch: trades the code for a token and reads the patient.
 *
 * @param page - the address the browser came back to
 * @param kept - what `startLaunch` gave to keep under the state
 * @returns the resources of the patient, and the types of which not all could be read: that is no absence
 */
export async function readRecord(
  page: URL,
  kept: string | null,
): Promise<{ resources: readonly unknown[]; unread: readonly string[] }> {
  const refused = page.searchParams.get("error");
  if (refused !== null) throw new LaunchFailure(`The server refused: ${refused}.`);
  if (kept === null) throw new LaunchFailure("This launch was not begun here, or was ended already.");
  const { iss, token, verifier, redirect, clientId } = JSON.parse(kept) as Kept;
  const { access_token: access, patient } = await json<{ access_token: string; patient?: string }>(token, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code: page.searchParams.get("code") ?? "",
      redirect_uri: redirect,
      client_id: clientId,
      code_verifier: verifier,
    }).toString(),
  });
  if (typeof patient !== "string") throw new LaunchFailure("The server named no patient.");
  const base = iss.replace(/\/$/, "");
  const headers = { authorization: `Bearer ${access}`, accept: "application/fhir+json" };
  const resources: unknown[] = [await json(`${base}/Patient/${encodeURIComponent(patient)}`, { headers })];
  const unread: string[] = [];
  for (const type of types) {
    const whole = await search(`${base}/${type}?patient=${encodeURIComponent(patient)}`, headers, resources);
    if (!whole) unread.push(type);
  }
  return { resources, unread };
}

/** Adds every page of a search to what was found; says whether all of it could be read. */
async function search(first: string, headers: HeadersInit, found: unknown[]): Promise<boolean> {
  let next = first;
  for (let page = 0; page < mostPages; page++) {
    const response = await fetch(next, { headers });
    if (!response.ok) return false;
    const { entry = [], link = [] } = (await response.json()) as SearchPage;
    found.push(...entry.map(({ resource }) => resource));
    const address = link.find(({ relation }) => relation === "next")?.url;
    if (address === undefined) return true;
    const following = new URL(address, next);
    // A token goes to the server that gave it and to no other.
    if (following.origin !== new URL(first).origin) return false;
    next = following.href;
  }
  return false;
}

async function json<Answer = unknown>(address: string, options?: RequestInit): Promise<Answer> {
  const response = await fetch(address, options);
  if (!response.ok) throw new LaunchFailure(`${new URL(address).pathname} answered ${response.status}.`);
  return (await response.json()) as Answer;
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
