/**
 * Checks the token by which a CDS client says who it is (CDS Hooks 2.0, "Trusting CDS Clients"): a JWT, signed with
 * ES384 or RS384 by a key the service was given beforehand. Keys are never fetched from an address in the token.
 */
import { createPublicKey, verify } from "node:crypto";

/** Seconds by which the clocks of two machines may differ; a convention of this example. */
const skewSeconds = 60;
/** Longest life of a token that is taken; a convention of this example. */
const longestLifeSeconds = 600;

/** @typedef {{ issuer: string, keys: readonly (import("node:crypto").JsonWebKey & { kid?: string })[] }} TrustedClient */

/**
 * Makes a check for requests to one service.
 *
 * @param {readonly TrustedClient[]} clients - whom to trust, each with its public keys
 * @param {() => number} now - the time in seconds
 * @returns {(authorization: string | undefined, audience: string) => string | undefined} why a token is not taken, or nothing
 */
export function clientCheck(clients, now = () => Date.now() / 1000) {
  /** Tokens that were used, by when they end: none is taken twice. */
  const used = new Map();

  return (authorization, audience) => {
    const token = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? "");
    if (token === null) return "there is no token";
    const [, head, body, signature] = token;
    const header = decoded(head);
    const claims = decoded(body);
    if (header === undefined || claims === undefined) return "the token cannot be read";
    const keys = clients.find(({ issuer }) => issuer === claims.iss)?.keys ?? [];
    const key = keys.find(({ kid }) => kid === header.kid);
    if (key === undefined) return "its issuer or key is not known here";
    if (!isSigned(header.alg, key, `${head}.${body}`, Buffer.from(signature, "base64url"))) {
      return "its signature is not that of its issuer";
    }
    if (![claims.aud].flat().includes(audience)) return "it was made for another service";
    const at = now();
    if (!(claims.exp > at - skewSeconds && claims.exp < at + longestLifeSeconds))
      return "its time is over, or too long";
    if (!(claims.iat < at + skewSeconds)) return "it is of the future";
    for (const [id, end] of used) if (end < at - skewSeconds) used.delete(id);
    const id = JSON.stringify([claims.iss, claims.jti]);
    if (typeof claims.jti !== "string" || used.has(id)) return "it was used before, or has no number";
    used.set(id, claims.exp);
    return undefined;
  };
}

function decoded(part) {
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSigned(algorithm, key, text, signature) {
  const kinds = { ES384: "EC", RS384: "RSA" };
  if (!Object.hasOwn(kinds, algorithm) || key.kty !== kinds[algorithm]) return false;
  const publicKey = createPublicKey({ key, format: "jwk" });
  return verify("sha384", Buffer.from(text), { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);
}
