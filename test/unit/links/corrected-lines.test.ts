import { describe, expect, it } from 'vitest';
import { createRowBuilder } from '~/components/tracker/register/build-rows.ts';
import { timelineItems } from '~/components/tracker/register/timeline-items.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { runChecks } from '~/core/entries/checks.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { keyOfLink, makeLink } from '~/core/fields/link-value.ts';
import { removeStored } from '~/core/forms/remove.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { startCopy } from '~/core/forms/start-copy.ts';
import { startEdit } from '~/core/forms/start-edit.ts';
import { correctedLines } from '~/core/links/corrected-lines.ts';
import { markCorrected } from '~/core/tables/mark-corrected.ts';
import { livedTrackers } from '../definition/lived-trackers.ts';

const [rounds, , notes] = livedTrackers();
const now = new Date('2026-11-27T09:00:00+08:00');
const company = { name: '', contact: '', collector: '', campaigns: [] };
const idOf = (number: number) => `r-${String(number).repeat(20)}`;

function line(number: number, corrects: number | null, deleted = false): StoredEntry {
	const values: Values = { on: '2026-11-20', said: `第 ${number} 行` };
	if (corrects !== null) values['corrects'] = makeLink(`notes/${idOf(corrects)}`, null);
	const at = `2026-11-20T16:0${number}:00+08:00`;
	return {
		...{ tracker: 'notes', id: idOf(number), version: 1, hash: `h${number}`, history: [] },
		...{ createdAt: at, updatedAt: at, deleted, device: 'd-1', submission: null },
		...{ exportedHash: null, restorable: deleted ? values : null },
		values: deleted ? {} : values,
	};
}

/** What the timeline shows: lines, each with those that put it right. */
function shown(lines: readonly StoredEntry[]): unknown[] {
	const children = lines.map((entry) => ({
		...{ tracker: 'notes', entry, deleted: entry.deleted },
		values: entry.restorable ?? entry.values,
	}));
	const record = line(9, null);
	const items = timelineItems(rounds, { ...record, createdAt: '', updatedAt: '' }, {}, children, [
		notes,
	]);
	const name = (item: (typeof items)[number]): unknown => {
		if (item.kind !== 'child') return item.kind;
		const number = Number(item.key.at(-1));
		return item.corrections.length > 0 ? [number, ...item.corrections.map(name)] : number;
	};
	return items.map(name);
}

describe('A line that is only ever added', () => {
	it('is put right by another, which begins with what it said and names it', () => {
		const { rows, base, ids } = startCopy(notes, [line(2, null)]);
		const begun = rows[onlyRow] ?? {};
		expect(begun['said']).toBe('第 2 行');
		expect(keyOfLink(begun['corrects'])).toBe(`notes/${idOf(2)}`);
		expect(base).toEqual({});
		expect(Object.values(ids)).not.toContain(idOf(2));
	});

	it('is neither edited nor deleted', () => {
		expect(() => startEdit(notes, [line(2, null)])).toThrow('only ever added');
		expect(() => removeStored(line(2, null), notes, new Date())).toThrow('only ever added');
	});

	it('that another puts right does not hold; one that was deleted, or names itself, puts none right', () => {
		const lines = [line(2, null), line(3, 2), line(4, null), line(5, 4, true), line(6, 6)];
		expect([...correctedLines(lines, notes)]).toEqual([`notes/${idOf(2)}`]);
		expect(correctedLines(lines, { ...notes, append: { corrects: null } }).size).toBe(0);
	});

	it('stays readable, with what puts it right below it, and that with what puts it right again', () => {
		expect(shown([line(2, null), line(3, 2), line(4, 3), line(5, 2)])).toEqual([[2, 5, [3, 4]]]);
	});

	it('is not lost where what it puts right is not there, or where lines name each other', () => {
		expect(shown([line(3, 2)])).toEqual([3]);
		expect(
			JSON.stringify(shown([line(2, 3), line(3, 2)]))
				.match(/\d/g)
				?.toSorted(),
		).toEqual(['2', '3']);
	});
});

describe('What a line said that was put right', () => {
	it('counts for no rule', () => {
		const asking: Definition = {
			...rounds,
			checks: [
				{
					...{ use: 'needs_child', field: 'state', is: ['off'], child: 'notes', where: {} },
					...{ times: 1, instead: {}, needs: '便条', onlyIf: null },
				},
			],
		};
		const problems = (corrected: boolean) =>
			runChecks({ state: 'off' }, asking, {
				...{ now: null, company: null, parent: null, rules: recordChecks },
				children: [{ tracker: 'notes', values: {}, deleted: false, corrected }],
			});
		expect(problems(false)).toEqual([]);
		expect(problems(true)).toMatchObject([{ key: 'needs_child' }]);
	});

	it('stands in its own table with a mark, on the device and where it is merged', async () => {
		const lines = [line(2, null), line(3, 2), line(4, 3, true)];
		const builder = createRowBuilder(notes);
		const mine = async (of: readonly StoredEntry[]) => {
			const rows = await builder.build(of, new Map(), { company, now }, () => false);
			return rows?.map(({ corrected }) => corrected);
		};
		expect(await mine(lines.slice(0, 1))).toEqual([false]);
		expect(await mine(lines)).toEqual([true, false, false]);
		const collected = lines.map((entry) => ({
			...{ key: `notes/${entry.id}`, entry, conflict: false },
		}));
		const marks = (of: Definition) =>
			markCorrected(collected, of).map(({ corrected }) => corrected);
		const { append: _, ...changed } = notes;
		expect(marks(notes)).toEqual([true, undefined, undefined]);
		expect(marks(changed)).toEqual([undefined, undefined, undefined]);
	});
});
