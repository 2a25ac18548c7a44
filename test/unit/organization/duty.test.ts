import { describe, expect, it } from 'vitest';
import { weekendsAhead } from '~/core/organization/weekends-ahead.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { readYaml } from '../definitions.ts';

const rota = { from: '2026-12-05', roles: ['sales_director', 'quality', 'general_manager'] };

describe('whose turn a weekend is', () => {
	it.each([
		['before the first', '2026-11-26', '2026-12-05', 'sales_director'],
		['on its Saturday', '2026-12-05', '2026-12-05', 'sales_director'],
		['on its Sunday', '2026-12-06', '2026-12-05', 'sales_director'],
		['on the Monday after', '2026-12-07', '2026-12-12', 'quality'],
		['after everybody had a turn', '2026-12-25', '2026-12-26', 'sales_director'],
		['over the turn of the year', '2027-01-04', '2027-01-09', 'general_manager'],
	])('is told %s', (_when, today, saturday, role) => {
		expect(weekendsAhead(rota, today, 2)[0]).toEqual({ saturday, role });
	});

	it('goes on in order', () => {
		expect(weekendsAhead(rota, '2026-12-05', 4).map(({ role }) => role)).toEqual([
			...rota.roles,
			'sales_director',
		]);
	});
});

describe('duty in organization.yml', () => {
	const company = readYaml('organization.yml') as Record<string, unknown>;
	const told = (duty: unknown) =>
		organizationSchema.safeParse({ ...company, duty }).error?.issues.map(({ message }) => message);

	it('may be left out', () => {
		expect(told(undefined)).toBeUndefined();
	});

	it('names roles the company has, and a Saturday', () => {
		expect(told({ weekends: { from: '2026-12-05', roles: ['nobody'] } })).toEqual([
			expect.stringMatching(/^No role has the code "nobody"\. Write one of: general_manager,/),
		]);
		expect(told({ weekends: { from: '2026-12-06', roles: ['quality'] } })).toEqual([
			'Write a Saturday: the weekends are counted from it.',
		]);
	});
});
