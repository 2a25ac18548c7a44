import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownersOf } from '~/core/handbook/owners-of.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { loadRules } from '../unit/handbook.ts';

const { mechanisms } = loadRules();

/** The page of a role, as it was built. */
const pageOf = (role: string) =>
	readFileSync(
		fileURLToPath(new URL(`../../.cache/test-site/roles/${role}/index.html`, import.meta.url)),
		'utf8',
	);

const today = () =>
	readFileSync(
		fileURLToPath(new URL('../../.cache/test-site/today/index.html', import.meta.url)),
		'utf8',
	);

/** What the page says its reader answers for, by the ids of mechanisms. */
function ownOn(page: string): string[] {
	const items = page.split('<li').filter((item) => item.includes('data-owner'));
	return items.flatMap((item) => /#(m\w+)"/.exec(item)?.[1]?.toUpperCase().replace('B', 'b') ?? []);
}

const answersFor = Map.groupBy(
	mechanisms.flatMap((one) =>
		one.frequency === null && one.frequency_words === null
			? []
			: [...ownersOf(one)].map((role) => ({ role, id: one.id })),
	),
	({ role }) => role,
);

describe('The page of a role', () => {
	it.each([...answersFor])('%s: has all it answers for, and says so', (role, all) => {
		expect(ownOn(pageOf(role)).sort()).toEqual(all.map(({ id }) => id).sort());
	});

	it('says that it is in part to who answers for something beside its owner', () => {
		const tags = (role: string) =>
			[...pageOf(role).matchAll(/data-owner[^>]*>([^<]*)</g)].map(([, text = '']) => text.trim());
		expect(tags('frontline_service')).toContain('由我负责一部分');
		expect(tags('customer_service_supervisor')).toContain('由我负责');
		expect(tags('customer_service_supervisor')).not.toContain('由我负责一部分');
	});

	it('leads all who keep contacts to the contact table', () => {
		for (const role of [
			'sales_director',
			'account_manager',
			'procurement_specialist',
			'business_development_specialist',
		])
			expect(pageOf(role)).toContain('/trackers/contacts/');
	});
});

it('Today offers every role that answers for a record, whether or not it has a meeting', () => {
	const lists = loadDefinitions('zh-CN')
		.filter(({ clocks }) => clocks.length > 0)
		.flatMap(({ fields }) => fields.filter(({ type, retired }) => type === 'role' && !retired))
		.map((field) => ('options' in field ? field.options : []))
		.map((options) => options.filter(({ retired }) => !retired).map(({ label }) => label));
	// What all of them have are the company's; some have one of their own besides.
	const offered = (lists[0] ?? []).filter((label) => lists.every((list) => list.includes(label)));
	expect(offered.length).toBeGreaterThan(20);
	expect(offered.filter((label) => !today().includes(label))).toEqual([]);
});
