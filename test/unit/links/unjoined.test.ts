import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, deleteEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { createWaitingCounts, unjoinedRows } from '~/workers/collect/unjoined-rows.ts';
import { loadDefinitions } from '../definitions.ts';

const definitions = loadDefinitions('zh-CN');
const find = (id: string): Definition => {
	const found = definitions.find((one) => one.id === id);
	if (!found) throw new Error(`No tracker is called "${id}".`);
	return found;
};
const [complaints, events] = [find('complaints'), find('complaint_events')];
const now = new Date('2026-11-20T09:00:00+08:00');
const write = (definition: Definition, values: Values) =>
	createEntry(definition, { values, now, device: 'd-a', submission: null });

function told(entries: Entry[]) {
	const rows = new Map(
		definitions.map(({ id }) => [
			id,
			entries
				.filter(({ tracker }) => tracker === id)
				.map((entry) => ({ key: `${id}/${entry.id}`, entry, conflict: false })),
		]),
	);
	const cache = {
		rows: (tracker: string) => rows.get(tracker) ?? [],
		register: (key: string) => {
			const entry = entries.find(({ tracker, id }) => `${tracker}/${id}` === key);
			return entry ? { heads: [entry], superseded: [] } : null;
		},
	};
	const of = (definition: Definition) => unjoinedRows(definition, cache, definitions);
	return { of, waiting: createWaitingCounts(cache, definitions) };
}

describe('what does not fit together', () => {
	const first = write(complaints, { number: '投诉-202611-001', matter: '交货晚了' });
	const second = write(complaints, { number: '投诉-202611-001', matter: '发错了货' });
	const third = write(complaints, { number: '投诉-202611-002', matter: '没人接电话' });
	const line = (of: Entry, said: string) =>
		write(events, { complaint: `complaints/${of.id} ${said}`, kind: 'note', at: '2026-11-20' });
	const lines = [line(first, '投诉-202611-001 交货晚了'), line(first, '交货晚了'), line(third, '')];

	it('is lines without their record, told with it and with themselves, by its name when they were written', () => {
		const { of, waiting } = told([third, ...lines]);
		for (const definition of [complaints, events]) {
			const [one, ...none] = of(definition).waiting;
			expect(none).toEqual([]);
			expect(one?.parent.key).toBe(`complaints/${first.id}`);
			expect(one?.parent.label).toContain('交货晚了');
			expect(one?.lines).toHaveLength(2);
		}
		expect([waiting('complaint_events'), waiting('complaints')]).toEqual([2, 0]);
	});

	it('ends when the record comes, deleted or not; a line that is deleted waits for nothing', () => {
		for (const parent of [first, deleteEntry(first, complaints, now)]) {
			const { of, waiting } = told([third, parent, ...lines]);
			expect(of(complaints).waiting).toEqual([]);
			expect(waiting('complaint_events')).toBe(0);
		}
		const gone = lines.map((one) => deleteEntry(one, events, now));
		expect(told([third, ...gone]).of(complaints).waiting).toEqual([]);
	});

	it('is one number on two records, which is told with both of them', () => {
		const [one, ...none] = told([first, second, third]).of(complaints).alike;
		expect(none).toEqual([]);
		expect(one?.number).toBe('投诉-202611-001');
		expect(one?.records.map(({ label }) => label).sort()).toEqual([
			'投诉-202611-001 · 交货晚了',
			'投诉-202611-001 · 发错了货',
		]);
		const deleted = deleteEntry(second, complaints, now);
		expect(told([first, deleted, third]).of(complaints).alike).toEqual([]);
	});

	it('is what only one is to say on two: a project and a week, a meeting and a day, however it is spelled', () => {
		const briefs = find('briefs');
		const brief = (project: string, week_from: string | null) =>
			write(briefs, { project, week_from });
		const [one, two] = [brief('新品 A', '2026-11-16'), brief('新品A', '2026-11-16')];
		const others = [brief('新品 A', '2026-11-23'), brief('新品 A', null), brief('新品 A', null)];
		const [group, ...none] = told([one, two, ...others]).of(briefs).twice;
		expect(none).toEqual([]);
		expect(group?.map(({ key }) => key).sort()).toEqual(
			[one, two].map(({ id }) => `briefs/${id}`).sort(),
		);
		expect(told([one, deleteEntry(two, briefs, now)]).of(briefs).twice).toEqual([]);
	});
});
