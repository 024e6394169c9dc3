import { hongKongDay, hongKongInstant } from '../calendar/calendar.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Scene } from '../model/scene.ts';
import type { Seconds } from '../model/units.ts';
import type { sceneOf } from '../scenarios/scene.ts';

/** Makes scenes; its code comes late. */
interface Maker {
  readonly sceneOf: typeof sceneOf;
}

const MINUTE = 60_000;
const DAY: Seconds = 86_400;

/** Gives the same scene, or the same parts of one, as long as nothing changes that a reader could see. */
export class KeptScene {
  #network: Network | undefined;
  #scenario: Scenario | undefined;
  #minute = Number.NaN;
  #scene: Scene | undefined;

  /**
   * The scene of a scenario, crossings as at the minute of `now`.
   *
   * @param setOut - when one sets out, in seconds of the service day: crossings stand as at that time instead
   */
  of(maker: Maker, network: Network, scenario: Scenario, now: Date, setOut?: Seconds): Scene {
    const instant = setOut === undefined ? now : hongKongInstant(hongKongDay(now), (setOut % DAY) / 60);
    const minute = Math.floor(instant.getTime() / MINUTE);
    const same = network === this.#network && scenario === this.#scenario;
    if (this.#scene === undefined || !same) this.#scene = maker.sceneOf(network, scenario, instant);
    else if (minute !== this.#minute) this.#scene = withCrossings(maker, this.#scene, network, instant);
    this.#network = network;
    this.#scenario = scenario;
    this.#minute = minute;
    return this.#scene;
  }
}

/** A minute later only gates may have opened or shut. */
function withCrossings(maker: Maker, before: Scene, network: Network, instant: Date): Scene {
  const { crossings, isToday } = maker.sceneOf({ ...network, ...NOTHING_ELSE }, before.scenario, instant);
  const moved = crossings.some(({ state }, index) => state !== before.crossings[index]?.state);
  return moved || isToday !== before.isToday ? { ...before, isToday, crossings } : before;
}

const NOTHING_ELSE = { lines: [], sections: [], stations: [], routes: [], roads: [], places: [] } as const;
