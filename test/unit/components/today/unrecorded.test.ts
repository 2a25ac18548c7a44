import { expect, it, vi } from 'vitest';
import { findUnrecorded } from '~/components/today/find-unrecorded.ts';
import { isOfRole } from '~/components/today/is-of-role.ts';
import { roleField } from '~/components/today/role-field.ts';
import type { RegisterPage } from '~/components/today/work.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { loadCompany, minuteOn } from '../../clocks/company/company.ts';
import { loadDefinitions } from '../../definitions.ts';
import { entryOf } from '../register/a-register.ts';

const definitions = loadDefinitions('zh-CN');
vi.mock('~/device/load-definition.ts', () => ({
	loadDefinition: async (id: string) => definitions.find((definition) => definition.id === id),
}));

/** The first register by whose records something should take place, and where it is noted. */
const register = definitions.find(({ expects }) => expects);
const expects = register?.expects;
const notes = definitions.find(({ id }) => id === expects?.child);
if (!register || !expects || !notes) throw new Error('No register expects anything.');
const { calendar } = loadCompany();
const at = (wall: string) => new Date(minuteOn(wall, calendar) * 60_000);
const now = at('2026-11-27 10:00');

const id = (place: number) => `r-2222222222222222222${place}`;

/** A weekly one that runs from a day on, as it lies on the device. */
function weekly(place: number, from: string, more: Values = {}): Entry {
	return entryOf(
		register?.id ?? '',
		{
			[expects?.frequency ?? '']: 'weekly',
			[expects?.weekday ?? '']: 'monday',
			[expects?.from ?? '']: from,
			[expects?.state ?? '']: expects?.running[0] ?? null,
			...more,
		},
		{ id: id(place), createdAt: '2026-10-01T08:00+08:00' },
	);
}

/** What was noted of the one on a day. */
function noted(place: number, of: number, day: string, more: Partial<Entry> = {}): Entry {
	const outcome = Object.entries(expects?.outcomes ?? {}).find(([, held]) => held === 'held')?.[0];
	const parent = makeLink(`${register?.id}/${id(of)}`, '会');
	return entryOf(
		notes?.id ?? '',
		{
			[notes?.parent?.field ?? '']: parent,
			[expects?.planned ?? '']: day,
			[expects?.outcome ?? '']: outcome ?? null,
		},
		{ id: id(place), createdAt: `${day}T18:00+08:00`, ...more },
	);
}

function find(own: readonly Entry[], below: readonly Entry[] = [], when = now) {
	const page: RegisterPage = {
		...{ id: register?.id ?? '', href: '/there/', children: register?.children ?? [] },
	};
	const byId = (all: readonly Entry[]) => new Map(all.map((entry) => [entry.id, entry]));
	const entries = new Map([
		[page.id, byId(own)],
		[notes?.id ?? '', byId(below)],
	]);
	const company = loadCompany();
	const rest = { today: '/today/', everybody: 'employee', words: {} };
	const registers = { pages: [page], expecting: [page], company, ...rest };
	return findUnrecorded({ registers, entries, locale: 'zh-CN', now: when });
}

it('Every Monday that is past and not noted is named, of each record that runs; today is not over', async () => {
	const found = await find([weekly(2, '2026-11-09')]);
	expect(found).toEqual([
		expect.objectContaining({
			key: `${register.id}/${id(2)}`,
			register: register.title,
			href: `/there/#record=${register.id}/${id(2)}`,
			days: ['2026-11-09', '2026-11-16', '2026-11-23'],
		}),
	]);
});

it('What is noted is not missing, and is again once its note is deleted; what is deleted expects nothing', async () => {
	const own = [weekly(2, '2026-11-09')];
	const days = async (below: Entry[], all = own) =>
		(await find(all, below)).flatMap((one) => one.days);
	expect(await days([noted(5, 2, '2026-11-16')])).toEqual(['2026-11-09', '2026-11-23']);
	const gone = noted(5, 2, '2026-11-16', { deleted: true });
	expect(await days([gone])).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
	expect(await days([], [{ ...weekly(2, '2026-11-09'), deleted: true }])).toEqual([]);
	// One that stands still, and one whose all is noted, are not named at all.
	const still = weekly(3, '2026-11-09', { [expects.state ?? '']: 'nothing_of_the_kind' });
	expect(await find([still])).toEqual([]);
});

it('What lacks most comes first, whatever the order in which it is read', async () => {
	const all = [weekly(2, '2026-11-23'), weekly(3, '2026-11-09'), weekly(4, '2026-11-23')];
	const keys = async (own: Entry[]) => (await find(own)).map(({ key }) => key.at(-1));
	expect(await keys(all)).toEqual(['3', '2', '4']);
	expect(await keys(all.toReversed())).toEqual(['3', '2', '4']);
});

it('Where the days off of a year are not known, that is told with the days that depend on it', async () => {
	const own = [weekly(2, '2026-12-14')];
	const [certain] = await find(own, [], at('2026-12-27 10:00'));
	expect(certain).toMatchObject({ days: ['2026-12-14', '2026-12-21'], missingYear: null });
	const [found] = await find(own, [], at('2027-01-08 10:00'));
	expect(found).toMatchObject({ missingYear: 2027 });
	expect(found?.days.at(-1)).toBe('2027-01-04');
});

it('Nothing older than three months is named: that stands on the record', async () => {
	const [found] = await find([weekly(2, '2026-01-05')]);
	expect(found?.days[0]).toBe('2026-08-31');
});

it('It is whose role the record names; what names none is everybody’s, and whoever chose none sees all', async () => {
	const field = roleField(register);
	if (field === null) throw new Error('Nobody answers for what the register expects.');
	const all = [weekly(2, '2026-11-09', { [field]: 'gm_office' }), weekly(3, '2026-11-09')];
	const found = await find(all);
	const seen = (role: string) =>
		found.filter((one) => isOfRole(one, role, 'employee')).map(({ key }) => key.at(-1));
	expect(seen('gm_office')).toEqual(['2', '3']);
	expect(seen('department_head')).toEqual(['3']);
	expect(seen('employee')).toEqual(['2', '3']);
});
