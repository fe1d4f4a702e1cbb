import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** A station of hilar or mediastinal nodes. */
export interface NodeStation extends Noted {
  /** Its name: `"4R"`, `"7"`, `"11L"`. */
  readonly station?: string | undefined;
  /** Short axis of its largest node on CT. */
  readonly shortAxisMm?: Quantity<"millimeter"> | undefined;
  /** Whether it takes up tracer on PET. */
  readonly petAvid?: boolean | undefined;
  /** What tissue of it showed. */
  readonly tissue?: "not-sampled" | "negative" | "positive" | undefined;
}

/** The chest beyond the lesions. */
export interface Chest extends Noted {
  /** Hilar and mediastinal nodes. */
  readonly nodes?: "not-suspicious" | "suspected" | "biopsy-negative" | "proven" | undefined;
  /** The stations in question. */
  readonly stations?: readonly NodeStation[] | undefined;
  /** The pleura. */
  readonly pleura?: "clear" | "effusion-not-sampled" | "malignant" | undefined;
  /** Whether cancer fills the lymphatics of the lung. */
  readonly lymphangitis?: boolean | undefined;
  /** Whether the list of lesions is complete. */
  readonly lesionListComplete?: boolean | undefined;
}
