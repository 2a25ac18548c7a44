import type { Definition } from '~/core/definition/definition.ts';
import { codeIn } from '~/core/figures/results/code-in.ts';
import { issueItem } from '~/core/figures/results/item-result.ts';
import type { Issue } from '~/core/figures/results/item-source.ts';
import { type Item, itemsOf } from '~/core/figures/results/items.ts';
import type { ItemResult, ShownGroup } from '~/core/figures/results/result-view.ts';
import { createRoll, isSamePeople, type Roll } from '~/core/privacy/wave/people.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Database } from '~/storage/database.ts';
import type { IssueRecord, WaveRecord } from '~/storage/records.ts';
import { publishQuestion, type QuestionOfWave } from '~/storage/waves.ts';
import { groupBy } from './group-by.ts';
import { toResultRow } from './round-rows.ts';
import type { Job } from './run-job.ts';
import { runSteps } from './run-steps.ts';

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
	const byOption = new Map<string, Rows>();
	for (const own of groupBy(rows, optionOf)) {
		await pacer.pause();
		byOption.set(own[0] ? optionOf(own[0]) : '', rowsOf(own));
	}
	const told: ItemResult[] = [];
	for (const [at, item] of items.entries()) {
		await pacer.pause();
		const own = byOption.get(item.option ?? '') ?? rowsOf([]);
		const asked = { wave: wave.id, question: item.id };
		const publish = async (before: readonly IssueRecord[]) => {
			const earlier: ShownGroup[] = [];
			for (const record of before) {
				earlier.push(toGroup(record, own.roll));
				await pacer.pause();
			}
			const issue = await issueOf(item, definition, wave, own, earlier, pacer);
			return { told: issue.item, fresh: freshIn(issue, earlier, asked, own) };
		};
		told.push(await publishQuestion(db, asked, publish));
		onProgress({ phase: 'counting', done: at + 1, total: items.length });
	}
	return told;
}

/** Rows of one question as results are counted from them, with a number for each in their order. */
interface Rows {
	rows: ReturnType<typeof toResultRow>[];
	roll: Roll;
}

function rowsOf(rows: readonly TableRow[]): Rows {
	return { rows: rows.map(toResultRow), roll: createRoll(rows.map(({ entry }) => entry.hash)) };
}

function issueOf(
	item: Item,
	definition: Definition,
	wave: WaveRecord,
	{ rows }: Rows,
	earlier: readonly ShownGroup[],
	pacer: Job['pacer'],
): Promise<Issue> {
	const source = { definition, period: wave.wave.period, rows };
	return runSteps(issueItem(item, source, wave, earlier), pacer);
}

function toGroup({ field, cell, people, share }: IssueRecord, roll: Roll): ShownGroup {
	const ids = people === '' ? [] : people.split(' ');
	return { field, cell, people: roll.numbersOf(ids), reason: null, share };
}

/** What is shown for the first time, of whose rows. */
function freshIn(
	{ groups }: Issue,
	earlier: readonly ShownGroup[],
	asked: QuestionOfWave,
	{ rows }: Rows,
): IssueRecord[] {
	const isKnown = (group: ShownGroup) =>
		earlier.some(
			({ field, cell, people }) =>
				field === group.field && cell === group.cell && isSamePeople(people, group.people),
		);
	const fresh = groups.filter((group) => group.reason === null && !isKnown(group));
	return fresh.map(({ field, cell, people, share }) => {
		const hashes = Array.from(people, (at) => rows[at]?.hash ?? '');
		return { ...asked, field, cell, people: hashes.join(' '), share };
	});
}
