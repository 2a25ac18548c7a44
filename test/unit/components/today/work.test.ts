import { expect, it, vi } from 'vitest';
import { findWork } from '~/components/today/find-work.ts';
import { isOfRole } from '~/components/today/is-of-role.ts';
import { roleField } from '~/components/today/role-field.ts';
import type { Work } from '~/components/today/work.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { orderWork } from '~/core/clocks/today/order-work.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadCompany, minuteOn } from '../../clocks/company/company.ts';
import { loadDefinitions } from '../../definitions.ts';
import { aRegister, entryOf } from '../register/a-register.ts';

const definitions = loadDefinitions('zh-CN');
vi.mock('~/device/load-definition.ts', () => ({
	loadDefinition: async (id: string) => definitions.find((definition) => definition.id === id),
}));

const { register, child } = aRegister();
const company = loadCompany();
const { zone } = timeOf(company.calendar);
const minute = minuteOn('2026-11-27 16:00', company.calendar);
const [first] = register.clocks;
const role = roleField(register) ?? '';

/** A record whose clocks began at a moment. */
function begun(place: number, at: string, more: Values = {}, changes: Partial<Entry> = {}): Entry {
	const values = { [first?.from.field ?? '']: `${at.replace(' ', 'T')}+08:00`, ...more };
	return entryOf(register.id, values, { id: `r-2222222222222222222${place}`, ...changes });
}

/** What ended the first clock of a record. */
function ended(of: Entry, at: string, changes: Partial<Entry> = {}): Entry {
	const { where = {}, field = '' } = first?.until ?? {};
	return entryOf(
		child.id,
		{
			...Object.fromEntries(Object.entries(where).map(([id, codes]) => [id, codes[0] ?? null])),
			[child.parent?.field ?? '']: makeLink(`${register.id}/${of.id}`, '一件'),
			[field]: `${at.replace(' ', 'T')}+08:00`,
		},
		{ id: 'r-22222222222222222229', ...changes },
	);
}

function find(own: readonly Entry[], below: readonly Entry[] = []): Promise<Work[]> {
	const byId = (all: readonly Entry[]) => new Map(all.map((entry) => [entry.id, entry]));
	const page = { id: register.id, href: '/there/', children: register.children };
	return findWork({
		registers: {
			...{ pages: [page], expecting: [], company },
			...{ today: '/today/', everybody: 'employee', words: {} },
		},
		entries: new Map([
			[register.id, byId(own)],
			[child.id, byId(below)],
		]),
		locale: 'zh-CN',
		now: new Date(minute * 60_000),
	});
}

it('What runs is found of each record, with the way to it; what is over or deleted is not', async () => {
	const one = begun(2, '2026-11-27 15:00');
	const ids = async (below: Entry[], own = [one]) =>
		(await find(own, below)).map(({ clock }) => clock.id);
	const all = register.clocks.map(({ id }) => id);
	expect(await ids([])).toEqual(all);
	expect(await ids([ended(one, '2026-11-27 15:30')])).toEqual(all.slice(1));
	// What was deleted has ended nothing.
	expect(await ids([ended(one, '2026-11-27 15:30', { deleted: true })])).toEqual(all);
	expect(await ids([], [begun(2, '2026-11-27 15:00', {}, { deleted: true })])).toEqual([]);
	const [found] = await find([one]);
	expect(found?.href).toBe(`/there/#record=${register.id}/${one.id}`);
	expect(found?.register).toBe(register.title);
});

it('Overdue, due in four hours, today, this week: each where it belongs, what is due first on top', async () => {
	// The longest one has begun already where it ends next week.
	const lengthOf = ({ limit }: { limit: string | null }) =>
		(limit && company.limits[limit]?.at(-1)?.minutes) || 0;
	const [longest] = register.clocks.toSorted((a, b) => lengthOf(b) - lengthOf(a));
	const length = longest ? lengthOf(longest) : 0;
	const before = (wall: string) => {
		const { day, minute: at } = zone.wallAt(minuteOn(wall, company.calendar) - length);
		const two = (part: number) => String(part).padStart(2, '0');
		return `${day} ${two(Math.floor(at / 60))}:${two(at % 60)}`;
	};
	const dues = [
		['2026-11-27 15:59', 'overdue'],
		['2026-11-27 09:00', 'overdue'],
		['2026-11-27 20:00', 'four_hours'],
		['2026-11-27 20:01', 'today'],
		['2026-11-29 12:00', 'week'],
		['2026-11-30 12:00', 'later'],
	] as const;
	const work = await find(dues.map(([due], place) => begun(place + 2, before(due))));
	const of = work.filter(({ clock }) => clock.id === longest?.id);
	const places = (all: readonly Work[]) =>
		Object.fromEntries(
			[...orderWork(all, minute, zone)].map(([section, own]) => [
				section,
				own.map(({ clock }) => clock.due),
			]),
		);
	const due = (place: number) => minuteOn(dues[place]?.[0] ?? '', company.calendar);
	const wanted = {
		overdue: [due(1), due(0)],
		four_hours: [due(2)],
		today: [due(3)],
		week: [due(4)],
		later: [due(5)],
	};
	expect(places(of)).toMatchObject(wanted);
	expect(places(of.toReversed())).toMatchObject(wanted);
});

it('Somebody with a role sees what names it and what names none; whoever chose none sees all', async () => {
	const told = register.fields.find(({ id }) => id === role);
	const [mine = '', other = ''] =
		told && 'options' in told ? told.options.map(({ code }) => code) : [];
	const work = await find([
		begun(2, '2026-11-27 15:00', { [role]: mine }),
		begun(3, '2026-11-27 15:00', { [role]: other }),
		begun(4, '2026-11-27 15:00'),
	]);
	const seen = (who: string) =>
		new Set(
			work
				.filter((one) => isOfRole(one, who, 'employee'))
				.map(({ key }) => key.split('/')[1]?.at(-1)),
		);
	expect(seen(mine)).toEqual(new Set(['2', '4']));
	expect(seen(other)).toEqual(new Set(['3', '4']));
	expect(seen('employee')).toEqual(new Set(['2', '3', '4']));
});
