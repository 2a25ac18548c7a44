import type { Definition } from '~/core/definition/definition.ts';
import { answerReader, fieldOf } from '~/core/figures/answer-reader.ts';
import { isAnswer } from '~/core/figures/results/answered-in.ts';
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
import { eachInTurns, groupInTurns, mapInTurns } from './in-turns.ts';
import { toResultRow } from './round-rows.ts';
import type { Pacer } from './pacer.ts';
import type { CameToBeShown } from './rows-in-lots.ts';
import type { Job } from './run-job.ts';
import { runSteps } from './run-steps.ts';

/**
 * What a declared wave tells of each question, beside all it told before and what whoever looked at rows and measures as
 * they came knows; what it tells anew is kept. `rows`: of its round, as far as they are shown; `came`: see `RowsInLots`.
 */
export async function waveResults(
	db: Database,
	definition: Definition,
	wave: WaveRecord,
	{ rows, came }: { rows: readonly TableRow[]; came: CameToBeShown },
	{ pacer, onProgress }: Job,
): Promise<ItemResult[]> {
	const items = itemsOf(definition);
	const read = codeIn(definition, definition.matrix?.field ?? '');
	const optionOf = (row: TableRow) => read(row.entry.values);
	const byOption = new Map<string, Rows>();
	for (const [option, own] of await groupInTurns(rows, pacer, optionOf))
		byOption.set(option, await rowsOf(own, came, pacer));
	const told: ItemResult[] = [];
	for (const [at, item] of items.entries()) {
		await pacer.pause();
		const own = byOption.get(item.option ?? '') ?? (await rowsOf([], came, pacer));
		const asked = { wave: wave.id, question: item.id };
		const publish = async (before: readonly IssueRecord[]) => {
			const earlier: ShownGroup[] = lookedAt(item, definition, own.rows, came.looks);
			for (const record of before) {
				earlier.push(await toGroup(record, own.roll, pacer));
			}
			const issue = await issueOf(item, definition, wave, own, earlier, pacer);
			return { told: issue.item, fresh: await freshIn(issue, earlier, asked, own, pacer) };
		};
		told.push(await publishQuestion(db, asked, publish));
		onProgress({ phase: 'counting', done: at + 1, total: items.length });
	}
	return told;
}

/** Of each time rows came to be shown, those who answered the question; none where there was one time only. */
function lookedAt(
	{ field }: Item,
	definition: Definition,
	rows: Rows['rows'],
	looks: ReadonlyMap<string, string>,
): ShownGroup[] {
	if (looks.size === 0) return [];
	const read = answerReader(definition, fieldOf(definition, field));
	const people = new Map<string, number[]>();
	for (const [at, { hash, values }] of rows.entries()) {
		const look = looks.get(hash);
		if (look === undefined || !isAnswer(read(values))) continue;
		const known = people.get(look);
		if (known) known.push(at);
		else people.set(look, [at]);
	}
	return [...people.values()].map((own) => ({
		...{ field: null, cell: '*look', reason: null, share: null },
		people: Uint32Array.from(own),
	}));
}

/** Rows of one question as results are counted from them, with a number for each in their order. */
interface Rows {
	rows: ReturnType<typeof toResultRow>[];
	roll: Roll;
	lotOf: Int32Array;
}

async function rowsOf(
	rows: readonly TableRow[],
	{ lots }: CameToBeShown,
	pacer: Pacer,
): Promise<Rows> {
	const roll = createRoll();
	const lotOf = new Int32Array(rows.length);
	await eachInTurns(rows, pacer, ({ entry }, at) => {
		roll.numberOf(entry.hash);
		lotOf[at] = lots.get(entry.hash) ?? -1;
	});
	return { rows: await mapInTurns(rows, pacer, toResultRow), roll, lotOf };
}

function issueOf(
	item: Item,
	definition: Definition,
	wave: WaveRecord,
	{ rows, lotOf }: Rows,
	earlier: readonly ShownGroup[],
	pacer: Pacer,
): Promise<Issue> {
	const source = { definition, period: wave.wave.period, rows, lotOf };
	return runSteps(issueItem(item, source, wave, earlier), pacer);
}

async function toGroup(record: IssueRecord, roll: Roll, pacer: Pacer): Promise<ShownGroup> {
	const { field, cell, people, share } = record;
	await pacer.pause();
	const ids = people === '' ? [] : people.split(' ');
	const numbers = new Uint32Array(ids.length);
	await eachInTurns(ids, pacer, (id, at) => {
		numbers[at] = roll.numberOf(id);
	});
	return { field, cell, people: numbers.sort(), reason: null, share };
}

/** What is shown for the first time, of whose rows. */
async function freshIn(
	{ groups }: Issue,
	earlier: readonly ShownGroup[],
	asked: QuestionOfWave,
	{ rows }: Rows,
	pacer: Pacer,
): Promise<IssueRecord[]> {
	const isKnown = (group: ShownGroup) =>
		earlier.some(
			({ field, cell, people }) =>
				field === group.field && cell === group.cell && isSamePeople(people, group.people),
		);
	const fresh = groups.filter((group) => group.reason === null && !isKnown(group));
	const records: IssueRecord[] = [];
	for (const { field, cell, people, share } of fresh) {
		const hashes: string[] = [];
		await eachInTurns(people, pacer, (at) => hashes.push(rows[at]?.hash ?? ''));
		records.push({ ...asked, field, cell, people: hashes.join(' '), share });
		await pacer.pause();
	}
	return records;
}
