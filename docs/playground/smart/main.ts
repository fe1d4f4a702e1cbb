import { caseFromFhir } from "../../../src/fhir/caseFromFhir.ts";
import { byId } from "../dom.ts";
import { keepRecord } from "../record.ts";
import { LaunchFailure, readRecord, startLaunch } from "./smartLaunch.ts";

// The app an EHR launches: it reads the record of one patient, and hands the case to the playground beside it.
try {
  const page = new URL(location.href);
  const state = page.searchParams.get("state");
  if (state === null) {
    const clientId = document.querySelector<HTMLMetaElement>('meta[name="client-id"]')?.content ?? "";
    const { address, state: begun, kept } = await startLaunch(page, clientId);
    sessionStorage.setItem(begun, kept);
    location.assign(address);
  } else {
    const kept = sessionStorage.getItem(state);
    sessionStorage.removeItem(state);
    const { resources, unread } = await readRecord(page, kept);
    const { case: candidate, taken, dropped, conflicts } = caseFromFhir(resources, { asOf: today() });
    keepRecord({ case: candidate, taken, dropped, conflicts, unread });
    location.replace(new URL("playground.html#record", page));
  }
} catch (error) {
  byId("notice").textContent =
    error instanceof LaunchFailure
      ? error.message
      : "The server cannot be reached, or does not answer as FHIR servers do.";
}

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((each) => `${each}`.padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
