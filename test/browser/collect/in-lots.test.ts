import { expect, it } from 'vitest';
import { isGroup } from '~/core/tables/table-row.ts';
import type { CollectApi, GivenSource } from '~/workers/collect/collect-api.ts';
import { loadDefinition } from '../definitions.ts';
import { good, openService, quietly } from './open-service.ts';
import { handOver, write } from './people.ts';

const pulse = loadDefinition('meeting_pulse');

/** One person's answer in a file of its own; no two are alike. */
const file = (number: number, meeting = 'topic'): GivenSource => {
	const [worth, reached, heard] = [0, 1, 2].map((at) => 1 + (Math.floor(number / 5 ** at) % 5));
	const values = { period: '2026Q4', meeting, worth, reached, heard };
	return handOver(
		[write(pulse, values as Record<string, number | string>)],
		pulse,
		`${number}.csv`,
	);
};
const files = Array.from({ length: 30 }, (_, number) => file(number));
const round = { tracker: 'meeting_pulse', round: null, now: Date.parse('2026-11-27T09:00:00Z') };

async function importing(api: CollectApi, sources: GivenSource[]): Promise<void> {
	good(await api.preview(sources, quietly));
	good(await api.commit('take', quietly));
}

/** What the table shows, row by row, as text. */
async function seen(api: CollectApi): Promise<string[]> {
	const nothing = { search: '', filters: {}, sort: null, deleted: true, conflictsOnly: false };
	const { token } = await api.query('meeting_pulse', { ...nothing, personal: false });
	const rows = (await api.rows(token, 0, 100)) ?? [];
	return rows.map((line) => (isGroup(line) ? '' : JSON.stringify(line.entry.values)));
}

const apart = (one: string[], other: string[]) => one.filter((row) => !other.includes(row));

it('whoever looks before and after one more file learns nothing of it, until it comes with four others', async () => {
	const { api } = await openService();
	await importing(api, files.slice(0, 20));
	const before = await seen(api);
	expect(before).toHaveLength(20);
	for (const number of [20, 21, 22, 23]) {
		await importing(api, [files[number] ?? file(number)]);
		expect(await seen(api)).toEqual(before);
		expect(await api.heldBack('meeting_pulse')).toEqual({ waiting: true, held: false });
		expect((await api.whoAnswered('meeting_pulse'))[0]?.people).toBe(20);
	}
	await importing(api, [files[24] ?? file(24)]);
	expect(await seen(api)).toHaveLength(25);
});

it('the groups that are proposed do not tell from which of them one more file came', async () => {
	const { api } = await openService();
	const others = Array.from({ length: 10 }, (_, at) => file(at + 50, 'cross_regular'));
	await importing(api, [...files.slice(0, 20), ...others]);
	const proposed = async () => good(await api.results(round, quietly)).proposal?.breakdowns;
	const before = await proposed();
	await importing(api, [file(30, 'stand_up')]);
	expect(await proposed()).toEqual(before);
	await importing(
		api,
		[31, 32, 33, 34].map((number) => file(number, 'stand_up')),
	);
	expect(await proposed()).not.toEqual(before);
});

it('whoever takes a file out, or undoes its import, sees at least five answers go, and the same ones each time', async () => {
	const { api } = await openService();
	await importing(api, files.slice(0, 20));
	const before = await seen(api);
	const [hers] = files;
	if (!hers) throw new Error('unreachable');
	const gone: string[][] = [];
	for (let times = 0; times < 3; times++) {
		good(await api.preview([hers], quietly));
		const { step } = good(await api.takeOutFile(quietly));
		const after = await seen(api);
		gone.push(apart(before, after));
		expect(apart(after, before)).toEqual([]);
		expect(await api.heldBack('meeting_pulse')).toEqual({ waiting: false, held: true });
		good(await api.undo(step, quietly));
		await api.overview();
		expect(await seen(api)).toEqual(before);
	}
	expect(gone[0]?.length).toBeGreaterThanOrEqual(5);
	expect(gone[1]).toEqual(gone[0]);
	expect(gone[2]).toEqual(gone[0]);
});

it('whoever looked between two imports is not told by groups what two of those who came together said', async () => {
	const topics = files.slice(0, 22);
	const others = Array.from({ length: 5 }, (_, at) => file(at + 60, 'stand_up'));
	const byGroup = async (...imports: GivenSource[][]) => {
		const { api } = await openService();
		for (const sources of imports) {
			await importing(api, sources);
			await seen(api);
		}
		const made = good(await api.results(round, quietly));
		const key = made.round?.key ?? '';
		const breakdowns = ['meeting'];
		good(
			await api.declareRound({
				...{ tracker: 'meeting_pulse', fewest: 5, invited: null },
				round: key,
				breakdowns,
			}),
		);
		const { items } = good(await api.results(round, quietly));
		const cells = items[0]?.by[0]?.cells ?? [];
		return Object.fromEntries(cells.map(({ cell, result }) => [cell, result.is]));
	};
	// Lots are made by chance: once in some hundred times one cuts a group so that it is hidden, though nobody looked.
	const unseen = [];
	for (let times = 0; times < 3; times++) unseen.push(await byGroup([...topics, ...others]));
	expect(unseen).toContainEqual(expect.objectContaining({ topic: 'shown', stand_up: 'shown' }));
	// The seven of the second import less the five of one group would be two of the other.
	const told = await byGroup(topics.slice(0, 20), [...topics.slice(20), ...others]);
	expect(Object.values(told)).toContain('hidden');
	expect(told).not.toMatchObject({ topic: 'shown', stand_up: 'shown' });
});
