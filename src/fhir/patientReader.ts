import { dayOf, isAfter } from "./element.ts";
import { type Intake, recordDropped } from "./intake.ts";
import type { Fields } from "./plain.ts";

/** Reads a Patient: the administrative gender, and the day of birth where it does not lie after the meeting. */
export function readPatient(intake: Intake, patient: Fields, reference: string): void {
  const { gender } = patient;
  const born = dayOf(patient.birthDate);
  if (gender === "male" || gender === "female")
    intake.offers.push({ fact: "patient.sex", value: gender, reference, code: "gender" });
  if (born && !isAfter(born, intake.asOf))
    intake.offers.push({ fact: "patient.bornOn", value: born, reference, code: "birthDate" });
  if (!intake.offers.some((offer) => offer.reference === reference))
    recordDropped(intake, reference, "it holds neither male nor female nor a date of birth");
}
