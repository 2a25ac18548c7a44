import { describe, expect, it } from 'vitest';
import { trackerSchema } from '~/core/definition/schema.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { readYaml } from '../definitions.ts';
import { example } from '../entries/a-tracker.ts';
import { type Changes, sentences } from './mistakes-told.ts';

describe('A mistake in organization.yml is told with place and remedy', () => {
	const organization = readYaml('organization.yml') as Changes;
	it.each<[string, Changes, string]>([
		[
			'a threshold below what protects people',
			{ privacy: { scores: 4 } },
			'privacy.scores: Write 5 or more: with fewer people an answer can be traced',
		],
		[
			'a threshold for comments below what protects people',
			{ privacy: { comments: 5 } },
			'privacy.comments: Write 10 or more',
		],
		['a name without Chinese', { name: { en: 'Example' } }, 'name: Write the words in zh-CN'],
		['a missing anchor', { scale: {} }, 'scale.1: Write an anchor as a list of properties'],
		[
			'a day that is none',
			{ calendar: { off: ['2026-02-30'], work: [] } },
			'calendar.off.0: "2026-02-30" is no day. Write days as "2026-10-01"',
		],
		[
			'a zone there is not',
			{ calendar: { zone: 'China/Shanghai' } },
			'calendar.zone: There is no such zone. Write it as Asia/Shanghai.',
		],
		['an unknown property', { staff: 3 }, ': organization.yml has no property called "staff".'],
		[
			'two departments with one code',
			{
				departments: [1, 2].map((headcount) => ({
					code: 'a',
					label: { 'zh-CN': `部${headcount}` },
					headcount,
				})),
			},
			'departments.1: Two of them are called "a".',
		],
		[
			'two roles with one name',
			{ roles: ['a', 'b'].map((code) => ({ code, label: { 'zh-CN': '经理' } })) },
			'roles.1: Two of them are called "经理".',
		],
	])('%s', (_what, changes, sentence) => {
		expect(sentences(organizationSchema, { ...organization, ...changes }).join('\n')).toContain(
			sentence,
		);
	});
});

it('An audience as 0.1.0 called it is the same audience', () => {
	expect(trackerSchema.parse({ ...example, audience: 'owners' }).audience).toEqual(['managers']);
});
