/** A publication, or a statement we take from one, as it would stand in a list of references. */
export interface Citation {
  /** Short name, unique in the bibliography: first author or body, then year. */
  readonly id: string;
  /** Authors as printed, shortened with "et al." where the list is long. */
  readonly authors: string;
  /** Title of the paper, chapter or guideline. */
  readonly title: string;
  /** Journal, book or publisher; volume and page where known. */
  readonly journal: string;
  /** Year of publication; absent where the copy that was read does not say. */
  readonly year?: number;
  /** Digital object identifier, without a resolver in front. */
  readonly doi?: string;
}
