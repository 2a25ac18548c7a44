import type { Definition } from '~/core/definition/definition.ts';
import { codeIn, issueItem } from '~/core/figures/results/item-result.ts';
import { itemsOf } from '~/core/figures/results/items.ts';
import type { ItemResult } from '~/core/figures/results/result-view.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Database } from '~/storage/database.ts';
import type { WaveRecord } from '~/storage/records.ts';
import { publishQuestion } from '~/storage/waves.ts';
import { groupBy } from './group-by.ts';
import { toResultRow } from './round-rows.ts';
import type { Job } from './run-job.ts';

/**
 * What a declared wave tells of each question, beside all it told before; what it tells anew is kept. `rows`: of its
 * round, as far as they are shown.
 */
export async function waveResults(
	db: Database,
	definition: Definition,
	wave: WaveRecord,
	rows: readonly TableRow[],
	{ pacer, onProgress }: Job,
): Promise<ItemResult[]> {
	const items = itemsOf(definition);
	const read = codeIn(definition, definition.matrix?.field ?? '');
	const optionOf = (row: TableRow) => read(row.entry.values);
	const byOption = new Map(
		groupBy(rows, optionOf).map((own) => [own[0] ? optionOf(own[0]) : '', own.map(toResultRow)]),
	);
	const told: ItemResult[] = [];
	for (const [at, item] of items.entries()) {
		const own = byOption.get(item.option ?? '') ?? [];
		const source = { definition, period: wave.wave.period, rows: own };
		const asked = { wave: wave.id, question: item.id };
		const issue = await publishQuestion(db, asked, (earlier) =>
			issueItem(item, source, wave, earlier),
		);
		told.push(issue.item);
		onProgress({ phase: 'counting', done: at + 1, total: items.length });
		await pacer.pause();
	}
	return told;
}
