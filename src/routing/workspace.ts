import { EarliestSearch } from './earliest-search.ts';
import { Limits } from './limits.ts';
import { ParetoSearch } from './pareto-search.ts';
import type { Tables } from './tables.ts';

/** Tables, and the memory that searches on them use again and again. */
export class Workspace {
  readonly tables: Tables;
  readonly limits: Limits;
  #earliest: EarliestSearch | undefined;
  #pareto: ParetoSearch | undefined;

  constructor(tables: Tables) {
    this.tables = tables;
    this.limits = new Limits(tables);
  }

  get earliest(): EarliestSearch {
    this.#earliest ??= new EarliestSearch(this.tables, this.limits);
    return this.#earliest;
  }

  get pareto(): ParetoSearch {
    this.#pareto ??= new ParetoSearch(this.tables, this.limits);
    return this.#pareto;
  }
}
