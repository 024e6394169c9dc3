import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { NEVER } from './boarding.ts';
import { Follower, indexAt } from './follower.ts';
import type { Runs } from './runs.ts';
import { ELAPSED, FIRST, LAST, RUN_SIZE } from './runs.ts';
import { linkSteps, trainSteps } from './start-steps.ts';
import type { Tables } from './tables.ts';

/** Follows the trains and links of a timetable with the runs of many departures. */
export class RunSteps {
  readonly #tables: Tables;
  readonly #trains: Follower;
  readonly #links: Follower;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#trains = new Follower(trainSteps(tables));
    this.#links = new Follower(linkSteps(tables));
  }

  /**
   * Turns times of being at a call into the trains one takes there; of departures that take the same train only the
   * last is kept.
   *
   * @param to - a train of a profile is its start, one of a table its position there: less the departure, as the
   *   times of all runs
   */
  board(group: number, index: number, from: Runs, to: Runs, block: Block): void {
    to.clear();
    const { tableTrains, callDepart, firstCall } = this.#tables;
    if (tableTrains[group] !== 0) boardTable(this.#tables, group, index, from, to, block);
    else this.#trains.follow(group, callDepart[firstCall[group]! + index]!, 0, from, to, block);
  }

  /** Turns trains into their arrivals at a call. */
  alight(group: number, index: number, trains: Runs, to: Runs, block: Block): void {
    const { tableTrains, callArrive, firstCall } = this.#tables;
    if (tableTrains[group] === 0) to.copy(trains, callArrive[firstCall[group]! + index]!);
    else alightTable(this.#tables, group, index, trains, to, block);
  }

  /** Arrivals over a link. */
  walk(link: number, from: Runs, to: Runs, block: Block): void {
    const { linkAlways, linkSeconds } = this.#tables;
    if (linkAlways[link] === 1) {
      to.copy(from, linkSeconds[link]!);
      return;
    }
    to.clear();
    this.#links.follow(link, 0, linkSeconds[link]!, from, to, block);
  }
}

function boardTable(tables: Tables, group: number, index: number, from: Runs, to: Runs, block: Block): void {
  const { tableDepart } = tables;
  const trains = tables.tableTrains[group]!;
  const column = tables.tableFirst[group]! + index * trains;
  const { numbers } = from;
  let taken = trains;
  for (let run = 0; run < from.size * RUN_SIZE; run += RUN_SIZE) {
    const zero = block.first + numbers[run + ELAPSED]!;
    for (let last = numbers[run + LAST]!; last >= numbers[run + FIRST]!; ) {
      const train = trainAt(tableDepart, column, taken, zero + last * block.step);
      if (train < taken) to.push(last, last, train - block.first - last * block.step);
      if (train === 0) return;
      taken = train;
      // Whoever is there after the train before has left takes the same train.
      last = Math.min(last - 1, indexAt(tableDepart[column + train - 1]! - zero, block.step));
    }
  }
}

/** The first of a column's trains that leaves at `time` or later; `most` if none does before that. */
function trainAt(departures: Int32Array, column: number, most: number, time: Seconds): number {
  let train = most;
  while (train > 0 && departures[column + train - 1]! >= time) train--;
  return train;
}

function alightTable(
  tables: Tables,
  group: number,
  index: number,
  trains: Runs,
  to: Runs,
  block: Block,
): void {
  to.clear();
  const column = tables.tableFirst[group]! + index * tables.tableTrains[group]!;
  const { numbers } = trains;
  let earliest = NEVER;
  for (let run = 0; run < trains.size * RUN_SIZE; run += RUN_SIZE) {
    const departure = block.first + numbers[run + LAST]! * block.step;
    const arrival = tables.tableArrive[column + numbers[run + ELAPSED]! + departure]!;
    if (arrival >= earliest) continue;
    earliest = arrival;
    to.push(numbers[run + LAST]!, numbers[run + FIRST]!, arrival - departure);
  }
}
