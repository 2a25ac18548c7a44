import { describe, expect, it } from 'vitest';
import { namedApart, readLink, shownLink } from '~/components/fields/read-link.ts';

const id = 'r-23456789abcdfghjkmnp';
const key = `complaints/${id}`;
const choices = [{ key, label: '投诉-202611-003 · 交货晚了' }];

describe('What is typed or pasted into a link', () => {
	it.each<[string, string, readonly string[], string]>([
		[
			'a name that was chosen',
			'投诉-202611-003 · 交货晚了',
			['complaints'],
			`${key} 投诉-202611-003 · 交货晚了`,
		],
		[
			'a key of a record that is here',
			` ${key} `,
			['complaints'],
			`${key} 投诉-202611-003 · 交货晚了`,
		],
		[
			'an address with its id',
			`https://a.b/trackers/complaints/#${id}`,
			['complaints'],
			`${key} 投诉-202611-003 · 交货晚了`,
		],
		[
			'a key from elsewhere',
			`needs/${id.replace('r-2', 'r-3')}`,
			['needs', 'complaints'],
			`needs/${id.replace('r-2', 'r-3')}`,
		],
		[
			'an id from elsewhere, of one tracker',
			id.replace('r-2', 'r-3'),
			['needs'],
			`needs/${id.replace('r-2', 'r-3')}`,
		],
		[
			'an id from elsewhere, of several',
			id.replace('r-2', 'r-3'),
			['needs', 'x'],
			id.replace('r-2', 'r-3'),
		],
		[
			'a key of what it may not lead to',
			`others/${id.replace('r-2', 'r-3')}`,
			['needs'],
			`others/${id.replace('r-2', 'r-3')}`,
		],
		['words that name nothing', '上个月那件事', ['complaints'], '上个月那件事'],
	])('%s', (_what, text, to, link) => {
		expect(readLink(text, choices, to)).toBe(link);
	});

	it('is shown by its name', () => {
		expect(shownLink(`${key} 交货晚了`)).toBe('交货晚了');
		expect([shownLink(key), shownLink('那件事'), shownLink(null)]).toEqual([key, '那件事', '']);
	});
});

it('Two records of one name can be told apart, and one without a name is called by its key', () => {
	const other = key.replace('mnp', 'mnq');
	const named = namedApart([
		{ key, label: '催货' },
		{ key: other, label: '催货' },
		{ key: `${key}x`, label: '' },
	]);
	expect(named.map(({ label }) => label)).toEqual(['催货 · kmnp', '催货 · kmnq', `${key}x`]);
});
