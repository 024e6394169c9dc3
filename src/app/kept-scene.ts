import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Scene } from '../model/scene.ts';
import { sceneOf } from '../scenarios/scene.ts';

const MINUTE = 60_000;

/** Gives the same scene as long as nothing it depends on changes, so that the map has nothing to compare. */
export class KeptScene {
  #key: readonly unknown[] = [];
  #scene: Scene | undefined;

  /** The scene of a scenario, crossings as at the minute of `instant`. */
  of(network: Network, scenario: Scenario, instant: Date): Scene {
    const key = [network, scenario, Math.floor(instant.getTime() / MINUTE)];
    if (this.#scene === undefined || key.some((each, index) => each !== this.#key[index])) {
      this.#key = key;
      this.#scene = sceneOf(network, scenario, instant);
    }
    return this.#scene;
  }
}
