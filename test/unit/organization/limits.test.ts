import { describe, expect, it } from 'vitest';
import { limitMistakes, limitOf } from '~/core/handbook/limits.ts';
import { sayLimit } from '~/core/handbook/say-limit.ts';
import { limitInHours } from '~/core/organization/limit.ts';
import { limitSchema } from '~/core/organization/limit-schema.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { loadOrganization, readYaml } from '../definitions.ts';
import { loadRules } from '../handbook.ts';

const rows = loadRules().limits;
const organization = loadOrganization();
const row = (id: string) => {
	const found = rows.find((one) => one.id === id);
	if (!found) throw new Error(`limits.yml has no "${id}".`);
	return found;
};
const words = (locale: string) =>
	createTranslate(
		Object.fromEntries(
			Object.entries(readYaml(`i18n/${locale}/handbook.yml`) as Record<string, string>).map(
				([key, sentence]) => [`handbook.${key}`, sentence],
			),
		),
		locale,
	);
const said = (id: string, own: object, locale: string) => {
	const limit = limitOf(row(id), { ...organization, limits: { [id]: limitSchema.parse(own) } });
	if (!limit) throw new Error(`limits.yml gives "${id}" in words only.`);
	return sayLimit(limit, row(id).words?.[locale] ?? null, words(locale));
};

describe('A limit is said with its number and unit', () => {
	it.each<[string, object, string, string]>([
		['first_response', { hours: 1 }, '1 小时', '1 hour'],
		['first_response', { hours: 240 }, '240 小时', '240 hours'],
		['first_response', { working_days: 2 }, '2 个工作日', '2 working days'],
		['mailbox_opening', { weeks: 1 }, '每周一次', 'every week'],
		['mailbox_opening', { working_days: 3 }, '每 3 个工作日一次', 'every 3 working days'],
		['box_acknowledgement', { working_days: 1 }, '下一个工作日', 'the next working day'],
		['box_acknowledgement', { hours: 6 }, '6 小时内', 'within 6 hours'],
		['meeting_length', { minutes: 45 }, '45 分钟以内', '45 minutes at most'],
		['forum_size', { people: [5, 8] }, '5–8 人', '5 to 8 people'],
		['pilot_scope', { departments: [1, 2] }, '1–2 个部门', '1 or 2 departments'],
		['pilot_scope', { departments: 1 }, '1 个部门', '1 department'],
		['quiz_pass', { percent: 80 }, '80%', '80%'],
		[
			'emergency_update',
			{ hours: 1 },
			'每小时或按通报中写明的时间',
			'every hour, or at the time the last notice named',
		],
	])('%s %j', (id, own, chinese, english) => {
		expect([said(id, own, 'zh-CN'), said(id, own, 'en')]).toEqual([chinese, english]);
	});

	it('in hours goes on counting as the handbook counts it, where the company names no clock', () => {
		const limits = { first_response: limitSchema.parse({ hours: 8 }) };
		expect(limitOf(row('first_response'), { ...organization, limits })?.clock).toBe('working_days');
	});

	it.each([
		[
			{ hours: 8, clock: 'working_hours' },
			{ hours: 8, clock: 'working_hours' },
		],
		[{ working_days: 2 }, { hours: 48, clock: 'working_days' }],
		[{ weeks: 1 }, { hours: 168, clock: 'calendar' }],
		[{ months: 1 }, null],
	])('%j is %j on a clock', (own, hours) => {
		expect(limitInHours(limitSchema.parse(own))).toEqual(hours);
	});
});

describe('A mistake in limits is told with its remedy', () => {
	it.each<[object, string]>([
		[{ hours: 0 }, 'Write a number above 0'],
		[{ hours: 8, days: 1 }, 'Write a number with one unit'],
		[{ clock: 'calendar' }, 'Write a number with one unit'],
		[{ days: 2, clock: 'calendar' }, 'A clock says how hours are counted'],
		[{ people: [8, 5] }, 'Write the smaller number first: [5, 8]'],
		[{ fortnights: 1 }, 'a limit has no property called "fortnights"'],
	])('%j', (own, sentence) => {
		const issues = limitSchema.safeParse(own).error?.issues ?? [];
		expect(issues.map(({ message }) => message).join('\n')).toContain(sentence);
	});

	const mistakes = (limits: Record<string, object>) =>
		limitMistakes(rows, {
			...organization,
			limits: Object.fromEntries(
				Object.entries(limits).map(([id, own]) => [id, limitSchema.parse(own)]),
			),
		}).join('\n');

	it('the hour of the law cannot be changed, and a file that still says it is read', () => {
		expect(mistakes({ emergency_statutory: { hours: 1, clock: 'calendar' } })).toBe('');
		expect(mistakes({ emergency_statutory: { hours: 4, clock: 'calendar' } })).toContain(
			'the law sets this limit',
		);
		const limits = { emergency_statutory: limitSchema.parse({ hours: 4 }) };
		expect(limitOf(row('emergency_statutory'), { ...organization, limits })?.to).toBe(1);
	});

	it('a limit nobody knows is named', () => {
		expect(mistakes({ first_respons: { hours: 8 } })).toContain('has the limit "first_respons"');
	});
});
