import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { lastChange } from '~/core/links/last-change.ts';
import { type DatedChild, valuesOn } from '~/core/links/values-on.ts';

/** What these need of a register of meetings whose rhythm and state change by date. */
const meetings: Pick<Definition, 'versions' | 'fields'> = {
	versions: { child: 'changes', from: 'from_on', fields: ['frequency', 'state'] },
	fields: [],
};
const own: Values = { frequency: 'weekly', state: 'running', name: '周例会' };
const change = (from_on: string, said: Values, more: Partial<DatedChild> = {}): DatedChild => ({
	...{ tracker: 'changes', id: from_on, deleted: false, createdAt: `${from_on}T09:00+08:00` },
	values: { from_on, ...said },
	...more,
});
const on = (day: string, ...children: DatedChild[]) => valuesOn(meetings, own, children, day);

describe('Values by date', () => {
	it('before the day of a change are the record’s, from that day on the change’s', () => {
		const fortnightly = change('2026-03-01', { frequency: 'biweekly' });
		expect(on('2026-02-28', fortnightly)).toEqual(own);
		expect(on('2026-03-01', fortnightly)).toEqual({ ...own, frequency: 'biweekly' });
		expect(on('2027-01-01', fortnightly)).toEqual({ ...own, frequency: 'biweekly' });
	});

	it('a change says nothing of what it does not answer, nor of what has no values by date', () => {
		const paused = change('2026-03-01', { state: 'paused', frequency: null, name: '别的' });
		expect(on('2026-03-02', paused)).toEqual({ ...own, state: 'paused' });
	});

	it('the later day counts, whatever was noted first; of one day what was noted last', () => {
		const late = change('2026-05-01', { frequency: 'monthly' }, { createdAt: '2026-01-01T08:00Z' });
		const early = change('2026-03-01', { frequency: 'biweekly' });
		const again = change('2026-05-01', { frequency: 'weekly' }, { createdAt: '2026-02-01T08:00Z' });
		expect(on('2026-06-01', late, early)['frequency']).toBe('monthly');
		expect(on('2026-06-01', again, late)['frequency']).toBe('weekly');
	});

	it('a change that was deleted, one of another tracker and one without a day change nothing', () => {
		const said = { frequency: 'monthly' };
		expect(on('2026-06-01', change('2026-03-01', said, { deleted: true }))).toBe(own);
		expect(on('2026-06-01', change('2026-03-01', said, { tracker: 'log' }))).toBe(own);
		expect(on('2026-06-01', change('2026-03', said))).toBe(own);
		expect(
			valuesOn(
				{} satisfies Pick<Definition, 'versions'>,
				own,
				[change('2026-03-01', said)],
				'2026-06-01',
			),
		).toBe(own);
	});

	it('a line that another puts right no longer counts, whatever day the other has', () => {
		const id = `r-${'2'.repeat(20)}`;
		const wrong = change('2026-03-01', { frequency: 'monthly' }, { id });
		const right = change('2026-05-01', { frequency: 'biweekly', corrects: `changes/${id} 3月起` });
		expect(on('2026-04-01', wrong, right)['frequency']).toBe('weekly');
		expect(on('2026-05-01', wrong, right)['frequency']).toBe('biweekly');
		expect(on('2026-04-01', wrong, { ...right, deleted: true })['frequency']).toBe('monthly');
	});

	it('are the same in whatever order the changes came', () => {
		const day = fc.integer({ min: 1, max: 5 }).map((date) => `2026-03-0${date}`);
		const one = fc.record({
			from: day,
			at: day,
			frequency: fc.constantFrom('weekly', 'biweekly', 'monthly', null),
			id: fc.nat(),
		});
		const some = fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 6 });
		fc.assert(
			fc.property(some, day, (all, today) => {
				const children = all.map(({ from, at, frequency, id }) =>
					change(from, { frequency }, { createdAt: `${at}T09:00+08:00`, id: `r-${id}` }),
				);
				expect(on(today, ...children.toReversed())).toEqual(on(today, ...children));
			}),
			{ numRuns: 300 },
		);
	});
});

describe('The last change', () => {
	const frequency: Definition['fields'] = [
		{
			...{ id: 'frequency', type: 'text', label: '频率', labels: [], formerly: [], maxLength: 10 },
			...{ required: false, personal: false, retired: false },
		},
	];
	const last = (day: string, ...children: DatedChild[]) =>
		lastChange({ ...meetings, fields: frequency }, own, children, { field: 'frequency', day });
	const fortnightly = change('2026-03-01', { frequency: 'biweekly' });

	it('tells since when, and what there was before', () => {
		expect(last('2026-04-01', fortnightly)).toEqual({ from: '2026-03-01', before: 'weekly' });
		expect(last('2026-02-01', fortnightly)).toBeNull();
	});

	it('is none where a change says what was so already', () => {
		const same = change('2026-05-01', { frequency: 'biweekly' });
		expect(last('2026-06-01', fortnightly, same)).toEqual({ from: '2026-03-01', before: 'weekly' });
		expect(last('2026-06-01', change('2026-03-01', { frequency: 'weekly' }))).toBeNull();
	});
});
