import { describe, expect, it } from 'vitest';
import { answersInPart, ownersOf } from '~/core/handbook/owners-of.ts';
import { loadRules } from '../handbook.ts';

const { mechanisms } = loadRules();
const owners = (id: string) =>
	[...ownersOf(mechanisms.find((one) => one.id === id) ?? { owner: null, answers: [] })].sort();

describe('Who answers for a mechanism, as the page of a role says', () => {
	it('is every level of a complaint, the frontline first of all', () => {
		expect(owners('M18')).toEqual([
			'customer_service_supervisor',
			'frontline_service',
			'senior_management',
		]);
	});

	it('is each who has contacts of their own', () => {
		expect(owners('M34')).toEqual([
			'business_development_specialist',
			'procurement_specialist',
			'sales_director',
		]);
	});

	it('is nobody in part who owns it: one role may do the work of both', () => {
		const one = { owner: 'sales_director', answers: ['sales_director', 'procurement_specialist'] };
		expect(answersInPart(one, 'sales_director')).toBe(false);
		expect(answersInPart(one, 'procurement_specialist')).toBe(true);
		expect(answersInPart(one, 'human_resources')).toBe(false);
	});

	it('is the owner alone where the words name a department, or none', () => {
		expect(owners('M19')).toEqual(['procurement_specialist']);
		expect(owners('M33')).toEqual([]);
	});

	it.each(mechanisms.map((one) => [one.id, one] as const))(
		'%s: is each role its words name, and the map finds it by each',
		(_id, one) => {
			const said = Object.values(one.owner_words ?? {}).join(' ');
			const named = [...said.matchAll(/<role (\w+)>/gi)].map(([, role = '']) => role);
			const all = ownersOf(one);
			expect(named.filter((role) => !all.has(role))).toEqual([]);
			const found = [one.owner, ...one.involves];
			expect([...all].filter((role) => !found.includes(role))).toEqual([]);
		},
	);
});
