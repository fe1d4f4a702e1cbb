import type { LobeName } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { PlainDate } from "../units/plainDate.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** Emphysema on CT. */
export interface Emphysema extends Noted {
  /** Whether there is any. */
  readonly present?: boolean | undefined;
  /** Whether it is distributed unevenly. */
  readonly heterogeneous?: boolean | undefined;
  /** The lobes most affected. */
  readonly worstLobes?: readonly LobeName[] | undefined;
}

/** What is already missing or out of service in the lungs. */
export interface Lungs extends Noted {
  /** Segments that left with an earlier operation; an empty list says that none did. */
  readonly absentSegments?: readonly SegmentName[] | undefined;
  /** When that was. */
  readonly absentSince?: PlainDate | undefined;
  /** Segments that are there and do not work; an empty list says that all do. */
  readonly obstructedSegments?: readonly SegmentName[] | undefined;
  /** Volume of both lungs on inspiratory CT. */
  readonly totalVolumeMl?: Quantity<"milliliter"> | undefined;
  /** Day of that CT; removed volumes come from the same one. */
  readonly volumeOn?: PlainDate | undefined;
  /** Emphysema on CT. */
  readonly emphysema?: Emphysema | undefined;
}
