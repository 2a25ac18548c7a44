import { afterEach, describe, expect, it, vi } from 'vitest';
import { companyToday } from '~/device/company-today.ts';
import { asOfToday } from '~/components/tracker/as-of-today.ts';
import { contextOf, knowChildren } from '~/components/tracker/known-children.ts';
import { asMoment, startChild } from '~/components/tracker/register/start-child.ts';
import { startChange } from '~/components/tracker/register/start-change.ts';
import { timeFor } from '~/components/tracker/register/time-for.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { Field } from '~/core/fields/field.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { loadDefinition } from '../../definitions.ts';

const company = {
	...{ name: '', contact: '', collector: '', campaigns: [] },
	calendar: { off: [], work: [], years: [2026], zone: 'Asia/Shanghai', hours: [] },
};
// Tuesday, 01:30 in Shanghai; in New York it is still Monday noon, in Auckland Tuesday morning.
const now = new Date('2026-11-23T17:30:00Z');
const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'America/Los_Angeles'];
/** The day, and what begins with it or with its week. */
const dateField = (initial?: string) =>
	({
		id: 'on',
		type: 'date',
		label: '',
		labels: [],
		formerly: [],
		required: true,
		initial,
	}) as unknown as Field;
const definition = {
	...loadDefinition('actions', 'zh-CN'),
	parent: null,
	fields: [dateField()],
};
const initialOf = (initial: string, of: Parameters<typeof asOfToday>[1]) => {
	const begun = asOfToday({ ...definition, fields: [dateField(initial)] }, of, now);
	return begun.fields.map((field) => ('initial' in field ? field.initial : null))[0];
};

describe.each(zones)(
	"where something is counted, a day is the company's, on a device in %s",
	(zone) => {
		afterEach(() => vi.unstubAllEnvs());

		it('the day a form begins with, and the Monday of its week', () => {
			vi.stubEnv('TZ', zone);
			expect(initialOf('today', company)).toBe('2026-11-24');
			expect(initialOf('monday', company)).toBe('2026-11-23');
		});

		it('the day a button notes', () => {
			vi.stubEnv('TZ', zone);
			expect(asMoment(dateField(), now, company)).toBe('2026-11-24');
			const parent = { key: 'actions/r-2222222222222222222b', label: '' };
			const child = startChild(definition, parent, null, now, null, {}, company);
			expect(child.rows[onlyRow]?.['on']).toBe('2026-11-24');
			const change = { set: {}, now: 'on' };
			const changed = startChange(definition, {} as never, change, now, child, company);
			expect(changed.rows[onlyRow]?.['on']).toBe('2026-11-24');
		});

		it('and the day it is for the rules of a form, as where its files are read', () => {
			vi.stubEnv('TZ', zone);
			vi.useFakeTimers({ now });
			knowChildren(() => null, { rules: recordChecks, time: () => timeFor(company) });
			expect(contextOf({ id: '' })).toMatchObject({ now, today: '2026-11-24' });
			vi.useRealTimers();
		});
	},
);

it('Where nothing is counted, the day is that of who fills it in', () => {
	vi.stubEnv('TZ', 'America/New_York');
	expect(initialOf('today', { ...company, calendar: undefined } as never)).toBe('2026-11-23');
	vi.unstubAllEnvs();
});

it('A round begins and ends by the company’s day, on a device in New York too', () => {
	vi.stubEnv('TZ', 'America/New_York');
	vi.stubEnv('GOUTONG_ZONE', 'Asia/Shanghai');
	expect(companyToday(now)).toBe('2026-11-24');
	const round = { form: 'actions', period: '2026Q2', from: '2026-11-24', until: '2026-12-04' };
	const campaigns = [{ ...round, where: '', mail: null }];
	const period = { id: 'period', type: 'period', label: '', labels: [], required: true };
	const fields = [period as unknown as Field];
	const begun = asOfToday(
		{ ...definition, fields },
		{ ...company, campaigns, calendar: undefined } as never,
		now,
	);
	expect(begun.fields).toMatchObject([{ initial: '2026Q2' }]);
	vi.unstubAllEnvs();
});
