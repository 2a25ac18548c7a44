import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Database } from '~/storage/database.ts';
import type { ClockedRows } from './clocked-rows.ts';
import type { CollectedCache } from './collected-cache.ts';
import type { KeptResults } from './kept-results.ts';
import type { DivideByRound } from './round-rows.ts';
import type { RowsInLots } from './rows-in-lots.ts';

/** What results are made of. */
export interface ResultsOf {
	db: Database;
	cache: CollectedCache;
	definitionOf: (tracker: string) => Definition;
	company: Company | null;
	inLots: RowsInLots;
	clocked: ClockedRows;
	byRound: DivideByRound;
	kept: KeptResults;
}
