import type {
  LayerSpecification,
  Map as MapLibreMap,
  StyleSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import type { Locale } from '../model/names.ts';
import type { Palette } from '../theme/palette.ts';
import type { MapProblem } from './map-view.ts';

/** Whose schema an archive's tiles follow. */
export type BaseMapKind = 'ours' | 'protomaps';

/** Layers of a base map, bottom first: fills, then lines, then names. */
export type BaseMapStyle = (palette: Palette, locale: Locale) => LayerSpecification[];

/** How base maps are probed, read and styled. */
export interface BaseMapParts {
  /** Id of the source that `style` draws from. */
  readonly source: string;
  probe(address: string): Promise<{ readonly kind: BaseMapKind } | MapProblem>;
  sourceOf(address: string): VectorSourceSpecification;
  style(kind: BaseMapKind): Promise<BaseMapStyle>;
}

/** What a base map tells its owner. */
export interface BaseMapListener {
  /** `layers` answers something else than before. */
  onChange(): void;
  onProblem(problem: MapProblem): void;
}

/**
 * Looks after the base map of one map.
 *
 * MapLibre takes a broken archive for an empty one, so each is probed first, and drawn only if it is
 * whole. An answer that comes after another archive was asked for, or after the map was removed, is
 * forgotten.
 */
export class BaseMap {
  readonly #map: MapLibreMap;
  readonly #parts: BaseMapParts;
  readonly #listener: BaseMapListener;
  #address: string | undefined;
  #style: BaseMapStyle | undefined;
  #known: Promise<void> = Promise.resolve();
  /** The archive whose source the map has, or begins with. */
  #given: string | undefined;
  /** Whether the map's style is there, so that what comes now is added to it. */
  #isStyled = false;

  constructor(map: MapLibreMap, parts: BaseMapParts, listener: BaseMapListener) {
    this.#map = map;
    this.#parts = parts;
    this.#listener = listener;
    map.on('remove', () => {
      this.#address = undefined;
    });
  }

  /** Shows an archive instead of the one before; the same address again changes nothing. */
  show(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    this.#clear();
    this.#known = this.#read(address).then(
      (read) => this.#receive(address, read),
      (error: unknown) => this.#receive(address, { kind: 'basemap-failed', address, detail: String(error) }),
    );
  }

  /** Waits until it is known whether the archive that was asked for can be drawn. */
  known(): Promise<void> {
    return this.#known;
  }

  /** What the map's style begins with: the source of the archive, if it is known to be whole by now. */
  firstSources(): StyleSpecification['sources'] {
    if (this.#style === undefined || this.#address === undefined) return {};
    this.#given = this.#address;
    return { [this.#parts.source]: this.#parts.sourceOf(this.#address) };
  }

  /** The style is there: what became known since it was given to the map is added, or taken away. */
  styled(): void {
    this.#isStyled = true;
    this.#give();
  }

  /** Layers of the archive, bottom first; none until it is known to be whole. */
  layers(palette: Palette, locale: Locale): LayerSpecification[] {
    const isGiven = this.#given !== undefined && this.#given === this.#address;
    return (isGiven && this.#style?.(palette, locale)) || [];
  }

  /** The problem that an error event of the map means, when it is the base map's. */
  problemOf(event: { readonly error: unknown }): MapProblem | undefined {
    const { sourceId, error } = event as { readonly sourceId?: string; readonly error: unknown };
    if (sourceId !== this.#parts.source || this.#address === undefined) return undefined;
    return { kind: 'basemap-failed', address: this.#address, detail: String(error) };
  }

  async #read(address: string): Promise<BaseMapStyle | MapProblem> {
    const answer = await this.#parts.probe(address);
    return answer.kind === 'ours' || answer.kind === 'protomaps'
      ? this.#parts.style(answer.kind)
      : (answer as MapProblem);
  }

  #receive(address: string, read: BaseMapStyle | MapProblem): void {
    if (address !== this.#address) return;
    if (typeof read !== 'function') {
      this.#listener.onProblem(read);
      return;
    }
    this.#style = read;
    this.#give();
  }

  #clear(): void {
    this.#style = undefined;
    this.#give();
  }

  /** Gives the map the source that it should have, with its layers, instead of the one it has. */
  #give(): void {
    const wanted = this.#style === undefined ? undefined : this.#address;
    if (!this.#isStyled || wanted === this.#given) return;
    if (this.#given !== undefined) {
      this.#given = undefined;
      this.#listener.onChange();
      this.#map.removeSource(this.#parts.source);
    }
    if (wanted === undefined) return;
    this.#map.addSource(this.#parts.source, this.#parts.sourceOf(wanted));
    this.#given = wanted;
    this.#listener.onChange();
  }
}
