import type { Definition } from '~/core/definition/definition.ts';
import { roundOf } from '~/core/figures/results/rounds.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { CollectedCache } from './collected-cache.ts';
import { roundUnderWay, type RoundsOf } from './round-under-way.ts';
import type { RowsInLots } from './rows-in-lots.ts';

interface Sources {
	cache: Pick<CollectedCache, 'rows'>;
	inLots: Pick<RowsInLots, 'rows'>;
	company: RoundsOf | null;
}

/** The rows measures are worked out of: of an anonymous form those that may be seen together, once their round is over. */
export function createRowsToMeasure({ cache, inLots, company }: Sources) {
	return async (definition: Definition): Promise<readonly TableRow[]> => {
		if (!definition.anonymous) return cache.rows(definition.id);
		const { rows } = await inLots.rows(definition);
		return ofEndedRounds(definition, rows, company, new Date());
	};
}

/** The rows of a form without those of the company's round that still goes on: nothing is told of it before (domain V4). */
export function ofEndedRounds(
	definition: Definition,
	rows: readonly TableRow[],
	company: RoundsOf | null | undefined,
	now: Date,
): readonly TableRow[] {
	const roundIn = roundOf(definition);
	const known = new Map<string, boolean>();
	return rows.filter(({ entry }) => {
		const round = roundIn(entry.values);
		const goesOn =
			known.get(round.key) ?? roundUnderWay(definition, round, company, now)?.isUnderWay ?? false;
		known.set(round.key, goesOn);
		return !goesOn;
	});
}
