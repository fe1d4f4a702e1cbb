/** The shape of a case this package reads. */
export const schemaVersion = "metastasectomy/1";

/**
 * Says what is wrong with the stated shape of a case, if anything: a later one is refused with a sentence of its own,
 * because reading it as this one could drop fields that matter.
 */
export function versionBound(stated: unknown): string | undefined {
  if (stated === schemaVersion) return undefined;
  const later = typeof stated === "string" && /^metastasectomy\/([2-9]|[1-9]\d+)$/.test(stated);
  return later
    ? `${schemaVersion}, which is what this version of the package reads; a later version reads more`
    : `"${schemaVersion}"`;
}
