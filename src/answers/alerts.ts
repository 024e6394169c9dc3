import type { Journey, JourneyWarning, Leg } from '../model/journey.ts';

/** A warning with the leg it belongs to. */
export interface Alert {
  /** What the leg warns of, or that a ticket is needed before it. */
  readonly warning: JourneyWarning | { readonly kind: 'ticket' };
  /** The line or bus that is meant; absent for a crossing or a walk. */
  readonly subject?: {
    readonly kind: 'line' | 'bus';
    readonly id: string;
    /** Station where the line's train ends: others of it may go elsewhere. */
    readonly towards?: string;
  };
}

/** What may make a traveller miss the journey, worst first; the rest says how well something is known. */
const HIGH: readonly Alert['warning']['kind'][] = ['tight', 'last-train', 'closes', 'planned-section'];

/** Whether a warning may spoil the journey, rather than say how old a table is. */
export function isHigh({ kind }: Alert['warning']): boolean {
  return HIGH.includes(kind);
}

/** What may spoil a journey, worst first, each once. */
export function highAlerts({ legs }: Journey): Alert[] {
  const alerts = legs.flatMap(alertsOf).filter(({ warning }) => isHigh(warning));
  const distinct = new Map(alerts.map((alert) => [JSON.stringify(alert), alert]));
  return [...distinct.values()].sort((a, b) => HIGH.indexOf(a.warning.kind) - HIGH.indexOf(b.warning.kind));
}

/**
 * What a leg warns of, with what it speaks of; at the gate of a high-speed train that one comes with a ticket, too.
 *
 * Those tickets are sold on a document, and who boards without one pays a surcharge (`data/fares/high-speed.csv`).
 */
export function alertsOf(leg: Leg): Alert[] {
  const alerts = leg.warnings.map((warning) => alertOf(leg, warning));
  const isGate = leg.kind === 'wait' && leg.waitFor === 'check-in';
  return isGate ? [...alerts, { warning: { kind: 'ticket' } }] : alerts;
}

function alertOf(leg: Leg, warning: JourneyWarning): Alert {
  if (leg.kind === 'ride') return { warning, subject: { kind: 'line', id: leg.line, towards: leg.towards } };
  return leg.kind === 'bus' ? { warning, subject: { kind: 'bus', id: leg.route } } : { warning };
}
