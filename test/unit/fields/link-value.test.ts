import { describe, expect, it } from 'vitest';
import { fieldTypes } from '~/core/fields/field-types.ts';
import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '~/core/fields/link-value.ts';
import { examples } from './example-fields.ts';

const key = 'complaints/r-23456789abcdfghjkmnp';

describe('A link to a record', () => {
	it.each<[string | null, string]>([
		['投诉-202611-003 交货晚了', `${key} 投诉-202611-003 交货晚了`],
		[' 两行\n字 ', `${key} 两行 字`],
		[null, key],
		['  ', key],
	])('keeps the key and a copy of the label %j', (label, link) => {
		expect(makeLink(key, label)).toBe(link);
		expect(keyOfLink(link)).toBe(key);
		expect(labelOfLink(link)).toBe(label?.replace(/\s+/g, ' ').trim() || null);
		expect(trackerOfKey(key)).toBe('complaints');
	});

	it.each(['投诉-202611-003', 'r-23456789abcdfghjkmnp', `${key}x`, 'https://a.b/c', '', null, 3])(
		'is not what %j says',
		(value) => {
			expect(keyOfLink(value)).toBeNull();
			expect(labelOfLink(value)).toBeNull();
		},
	);

	it('leads only where its field says, and is kept and told where it does not', () => {
		const field = {
			...{ ...examples.link.zh, type: 'link' as const, maxLength: 500 },
			to: ['complaints', 'needs'],
		};
		const keysOf = (value: string) =>
			fieldTypes.link.problems(value, field).map((problem) => problem.key);
		expect(keysOf(`${key} 交货晚了`)).toEqual([]);
		expect(keysOf(key.replace('complaints', 'others'))).toEqual(['not_a_record']);
		expect(keysOf('上个月那件事')).toEqual(['not_a_record']);
		expect(fieldTypes.link.normalise('上个月那件事', field)).toBe('上个月那件事');
	});
});
