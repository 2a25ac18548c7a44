import type { Definition } from '~/core/definition/definition.ts';
import { distributionOf } from '~/core/figures/measures.ts';
import { stateField } from '~/core/figures/results/state-field.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { mapInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';
import type { StateCounts } from './results-view.ts';

/** How far the records of a register are, and how many of them are overdue; `null` = nothing of it says so. */
export async function statesOf(
	definition: Definition,
	rows: readonly TableRow[],
	period: string,
	pacer: Pacer,
): Promise<StateCounts | null> {
	const field = stateField(definition);
	if (definition.anonymous || !field) return null;
	const values = await mapInTurns(rows, pacer, ({ entry }) => entry.values);
	const isOverdue = ({ clocks = [] }: TableRow) => clocks.some(({ state }) => state === 'overdue');
	await pacer.pause();
	const areRead = rows.some(({ clocks }) => clocks !== undefined);
	return {
		field: field.id,
		counts: distributionOf({ definition, rows: values, period }, field.id),
		overdue: areRead ? rows.filter(isOverdue).length : null,
	};
}
