import { readFileSync } from 'node:fs';
import { readDrawing } from '../../src/data/drawing-file.ts';
import { readNetwork } from '../../src/data/network-file.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import { sampleDays } from '../../src/exchange/export-days.ts';
import type { GtfsExport } from '../../src/exchange/gtfs-export.ts';
import { timetableFor } from '../../src/journeys/day-timetable.ts';
import type { DayTimetable } from '../../src/model/day-timetable.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Day } from '../../src/model/units.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';

const NETWORK = readNetwork(json('network.json'), 'network.json').value!;
const DRAWING = readDrawing(json('drawing.json'), 'drawing.json').value;
const SERVICES = readServicesFile(json('services.json'), 'services.json', json('shenzhen-fares.json')).value!;

/** Everything of the real network that a feed of a scenario is made from, valid for some days. */
export function scenarioExport(scenario: Scenario, from = '2026-11-23', to = '2027-11-21'): GtfsExport {
  return {
    network: NETWORK,
    drawing: DRAWING,
    scene: sceneOf(NETWORK, scenario, new Date(`${scenario.day}T04:00:00Z`)),
    days: sampleDays('2026-11-25').map(({ day, ...kind }) => ({
      ...kind,
      timetable: timetableFor(NETWORK, SERVICES, scenario, day, { neighbours: false }),
    })),
    fares: SERVICES.fares,
    from,
    to,
    publisher: { name: 'pingshan-hk-map', url: 'https://example.org/' },
  };
}

/** A day of a scenario with its neighbours, as the router of the product is given it. */
export function ownTimetable(scenario: Scenario, day: Day): DayTimetable {
  return timetableFor(NETWORK, SERVICES, scenario, day);
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/network/${file}`, import.meta.url), 'utf8'));
}
