/** The chest beyond the lesions. */
export interface Chest {
  /** Hilar and mediastinal nodes. */
  readonly nodes?: "not-suspicious" | "suspected" | "biopsy-negative" | "proven" | undefined;
  /** The stations in question. */
  readonly stations?: readonly string[] | undefined;
  /** The pleura. */
  readonly pleura?: "clear" | "effusion-not-sampled" | "malignant" | undefined;
  /** Whether cancer fills the lymphatics of the lung. */
  readonly lymphangitis?: boolean | undefined;
  /** Whether the list of lesions is complete. */
  readonly lesionListComplete?: boolean | undefined;
  /** Free text; no rule reads it. */
  readonly note?: string | undefined;
}
