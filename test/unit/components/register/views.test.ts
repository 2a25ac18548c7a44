import { describe, expect, it } from 'vitest';
import { clockFilters } from '~/components/table/clock-columns.ts';
import { nextClock } from '~/core/clocks/of-record/next-clock.ts';
import { clockOf, nextColumn, rankOfClock } from '~/core/tables/clock-columns.ts';
import { asksForClocks, withoutClock } from '~/components/tracker/register/before-clocks.ts';
import { isInView, labelOfView } from '~/components/tracker/register/register-views.ts';
import { createRegisterSource } from '~/components/tracker/register/register-source.ts';
import { everything } from '~/components/table/table-state.ts';
import type { View } from '~/core/definition/view.ts';
import { aClock, aRegister, entryOf, rowOf } from './a-register.ts';

const { register } = aRegister();
const view = (part: Partial<View>): View => ({
	...{ id: 'v', label: null, where: {}, clock: null, role: null },
	...part,
});
const t = (key: string) => key;

describe('The clocks of a record in a table', () => {
	const late = aClock('b', 'overdue', 50);
	const later = aClock('c', 'overdue', 60);
	const soon = aClock('a', 'due_soon', 10);
	const done = aClock('d', 'on_time', 1);

	it('the one to look at first is the most urgent, and of equals the one due first', () => {
		expect(nextClock([done, soon, later, late])?.id).toBe('b');
		expect(nextClock([aClock('w', 'waiting'), aClock('o', 'open', 90)])?.id).toBe('o');
		expect(nextClock([done, aClock('n', 'not_applicable')])).toBeNull();
	});

	it('a column shows its own clock, the first column the most urgent; none has the last place', () => {
		const row = rowOf(entryOf(register.id, {}), [soon, late, done]);
		expect(clockOf(row, nextColumn)?.id).toBe('b');
		expect(clockOf(row, 'clock:a')?.id).toBe('a');
		expect(clockOf(row, 'clock:nobody')).toBeNull();
		expect(rankOfClock(clockOf(row, 'clock:a'))).toBeLessThan(rankOfClock(null));
	});

	it('can be filtered by, each, and first whichever is most urgent', () => {
		const filters = clockFilters(register, t);
		expect(filters.map(({ id }) => id)).toEqual([
			...(register.clocks.length > 1 ? [nextColumn] : []),
			...register.clocks.map(({ id }) => `clock:${id}`),
		]);
	});
});

describe('Before the clocks of many records have been read', () => {
	const [clock = ''] = clockFilters(register, t).map(({ id }) => id);
	const late = { ...register, views: [view({ id: 'late', clock: 'overdue' }), view({ id: 'v' })] };

	it.each([
		['all of them are shown', {}, false],
		['a search is answered', { search: '慢' }, false],
		['a view of answers is shown', { view: 'v' }, false],
		['a view of clocks waits', { view: 'late' }, true],
		['what is sorted by a clock waits', { sort: { column: clock, descending: false } }, true],
		['what is put in groups by a clock waits', { group: clock }, true],
		['what is filtered by a clock waits', { filters: { [clock]: 'overdue' } }, true],
	])('%s', (_, query, waits) => {
		expect(asksForClocks({ ...everything, ...query }, late)).toBe(waits);
	});

	it('a column of a clock says that it will be there, any other what it says', () => {
		const row = rowOf(entryOf(register.id, {}), [aClock('a', 'overdue', 50)]);
		const column = { id: clock, label: 'x', width: 'large', text: () => '超期' } as const;
		expect(withoutClock({ ...column, tone: () => 'bad' })).not.toHaveProperty('tone');
		expect(withoutClock(column).text(row)).toBe('…');
		expect(withoutClock({ ...column, id: 'matter' }).text(row)).toBe('超期');
	});
});

describe('A saved view', () => {
	const open = rowOf(entryOf(register.id, {}), [aClock('a', 'waiting')]);

	it('of a clock has the records with a clock in that state; open is whatever is not done', () => {
		expect(isInView(open, view({ clock: 'waiting' }), register, null)).toBe(true);
		expect(isInView(open, view({ clock: 'open' }), register, null)).toBe(true);
		expect(isInView(open, view({ clock: 'overdue' }), register, null)).toBe(false);
		const done = rowOf(entryOf(register.id, {}), [aClock('a', 'late')]);
		expect(isInView(done, view({ clock: 'open' }), register, null)).toBe(false);
	});

	it('of a role has the records of the role chosen on this device, and nothing where none is', () => {
		const field = register.fields.find(({ type }) => type === 'role');
		const [mine, other] = field && 'options' in field ? field.options : [];
		if (!field || !mine || !other) throw new Error('The register names no roles.');
		const row = rowOf(entryOf(register.id, { [field.id]: mine.code }));
		const ofRole = view({ role: field.id });
		expect(isInView(row, ofRole, register, mine.code)).toBe(true);
		expect(isInView(row, ofRole, register, other.code)).toBe(false);
		expect(isInView(row, ofRole, register, null)).toBe(false);
	});

	it('is called what its author says, else what the interface calls its kind', () => {
		expect(labelOfView(view({ label: '严重的' }), t)).toBe('严重的');
		expect(labelOfView(view({ clock: 'overdue' }), t)).toBe('register.view_overdue');
		expect(labelOfView(view({ role: 'x' }), t)).toBe('register.view_mine');
	});

	it('of a clock lists what is due first; without one the newest stands first', async () => {
		const rows = [30, 10, 20].map((due, place) =>
			rowOf(entryOf(register.id, {}, { id: `r-${place}` }), [aClock('a', 'overdue', due)]),
		);
		const source = createRegisterSource({
			...{ definition: register, rows, views: [view({ id: 'late', clock: 'overdue' })] },
			...{ role: null, none: '', groups: [] },
		});
		const keys = async (of: string | null) => {
			await source.query(register.id, { ...everything, view: of, personal: true });
			return source.found().map(({ key }) => key);
		};
		expect(await keys('late')).toEqual(['r-1', 'r-2', 'r-0']);
		expect(await keys(null)).toEqual(['r-2', 'r-1', 'r-0']);
	});
});
