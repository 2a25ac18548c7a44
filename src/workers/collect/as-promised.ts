import type { Definition } from '~/core/definition/definition.ts';
import { breakdownsOf } from '~/core/figures/results/items.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import type { WaveRecord } from '~/storage/records.ts';

/**
 * A wave as its form allows it: groups of no fewer people than the form promises today, told apart by no other fields.
 * One that came with a copy of a device was perhaps written by hand.
 */
export function asPromised(definition: Definition, record: WaveRecord | null): WaveRecord | null {
	if (record === null) return null;
	const { wave } = record;
	const allowed = new Set(breakdownsOf(definition).map(({ id }) => id));
	return {
		...record,
		wave: {
			...wave,
			fewest: Math.max(wave.fewest, fewestOf(definition).scores),
			breakdowns: wave.breakdowns.filter((id) => allowed.has(id)),
		},
	};
}
