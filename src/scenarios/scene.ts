import { hongKongDay, hongKongInstant, hongKongMinutes } from '../calendar/calendar.ts';
import type { Line, Network, Road, Station, UnplacedStation } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Scene, SceneLine, SceneSection, SceneStation, Standing } from '../model/scene.ts';
import { addedCount, existingCount, stageCounts } from './counts.ts';
import { crossingState } from './crossing-state.ts';
import { mostReal, standingIn } from './standing.ts';

/**
 * The network as a scenario shows it.
 *
 * @param instant - the moment: crossings stand as at its time of day, on the scenario's day
 */
export function sceneOf(network: Network, scenario: Scenario, instant: Date): Scene {
  const { day } = scenario;
  const moment = hongKongInstant(day, hongKongMinutes(instant));
  const lineById = new Map(network.lines.map((line) => [line.id, line]));
  const sections = network.sections.flatMap((section): SceneSection[] => {
    const standing = standingIn(section.changes, scenario);
    const line = lineById.get(section.line);
    return standing === undefined || line === undefined ? [] : [{ section, line, standing }];
  });
  const lines = network.lines.flatMap((line) => sceneLine(line, sections, scenario));
  const known = sceneStations(network, lineById, scenario);
  const stations = known.filter(placed);
  return {
    scenario,
    isToday: day === hongKongDay(instant),
    lines,
    sections,
    stations,
    unplaced: known.filter(unplaced),
    crossings: network.crossings.flatMap((crossing) => {
      const standing = standingIn(crossing.changes, scenario);
      return standing === undefined ? [] : [{ crossing, standing, state: crossingState(crossing, moment) }];
    }),
    roads: network.roads.flatMap((road: Road) => {
      const standing = standingIn(road.changes, scenario);
      return standing === undefined ? [] : [{ road, standing }];
    }),
    places: network.places,
    counts: stageCounts(lines, sections, known),
    exists: existingCount(lines, sections, known),
    added: addedCount(lines, sections, known),
  };
}

function sceneLine(line: Line, sections: readonly SceneSection[], scenario: Scenario): SceneLine[] {
  const own = sections.filter((each) => each.section.line === line.id);
  const standing = mostReal(own.map((each) => each.standing)) ?? standingIn(line.changes, scenario);
  return standing === undefined ? [] : [{ line, standing, drawn: own.length > 0 }];
}

type AnyStation = SceneStation<Station | UnplacedStation>;

function placed(each: AnyStation): each is SceneStation {
  return each.station.position !== undefined;
}

function unplaced(each: AnyStation): each is SceneStation<UnplacedStation> {
  return each.station.position === undefined;
}

type Calls = { line: Line; standing: Standing; terminal: boolean }[];

function sceneStations(
  network: Network,
  lineById: ReadonlyMap<string, Line>,
  scenario: Scenario,
): AnyStation[] {
  const callsAt = new Map<string, Calls>();
  for (const route of network.routes) {
    const line = lineById.get(route.line);
    if (line === undefined) continue;
    const begun = route.calls.flatMap(({ station, changes }) => {
      const standing = standingIn(changes, scenario);
      return standing === undefined ? [] : [{ station, standing }];
    });
    for (const [index, { station, standing }] of begun.entries()) {
      const terminal = index === 0 || index === begun.length - 1;
      merge(callsAt, station, { line, standing, terminal });
    }
  }
  return network.stations.flatMap((station): AnyStation[] => {
    const calls = callsAt.get(station.id) ?? [];
    const standing = mostReal(calls.map((call) => call.standing));
    return standing === undefined ? [] : [{ station, calls, standing }];
  });
}

/** A line with branches calls at its trunk stations once. */
function merge(callsAt: Map<string, Calls>, station: string, call: Calls[number]): void {
  const calls = callsAt.get(station) ?? [];
  callsAt.set(station, calls);
  const known = calls.findIndex((each) => each.line === call.line);
  if (known < 0) {
    calls.push(call);
    return;
  }
  const before = calls[known]!;
  calls[known] = {
    line: call.line,
    standing: mostReal([before.standing, call.standing])!,
    terminal: before.terminal && call.terminal,
  };
}
