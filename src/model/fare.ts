import type { EvidenceKind } from './evidence.ts';
import type { Currency } from './service.ts';
import type { Day } from './units.ts';

/** What one part of a journey costs an adult, from gate to gate. */
export interface FarePart {
  /** Who is paid. */
  readonly payee: 'shenzhen-metro' | 'mtr' | 'high-speed-rail' | 'intercity' | 'bus';
  /** Ids of stations, places or sides of crossings where it begins and ends. */
  readonly from: string;
  readonly to: string;
  readonly currency: Currency;
  /** What is known of it; 0 where nothing is. */
  readonly amount: number;
  /** `exact` as published; `about` put together from other fares; `from` the least it costs. */
  readonly kind: 'exact' | 'about' | 'from';
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
  /** Day the fare was true; absent where none is known. */
  readonly asOf?: Day;
}
