import { byId } from "./dom.ts";

/** The worked patients, which the page carries as data. */
export const examples: Readonly<Record<string, unknown>> = JSON.parse(byId("examples").textContent ?? "{}");
