import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashEntry } from '../../../src/core/entries/hash.ts';
import { field, option, smallDefinition } from './small-definition.ts';

const definition = smallDefinition();
const entry = {
	tracker: 'small',
	id: 'r-2345',
	version: 1,
	deleted: false,
	values: { title: '会议太多', people: 3 },
	history: ['h0000000000000002', 'h0000000000000001'],
};

describe('hashEntry', () => {
	it('is h and 16 hex digits of SHA-256 over the documented form, whoever computes it', () => {
		const form =
			'["small","r-2345",1,false,[["people",3],["title","会议太多"]],' +
			'["h0000000000000001","h0000000000000002"]]';
		const digest = createHash('sha256').update(form).digest('hex');
		expect(hashEntry(entry, definition)).toBe(`h${digest.slice(0, 16)}`);
	});

	it.each([
		['tracker', 'other'],
		['id', 'r-2346'],
		['version', 2],
		['deleted', true],
		['values', { title: '会议太少', people: 3 }],
		['history', ['h0000000000000001']],
	])('changes with %s', (key, value) => {
		expect(hashEntry({ ...entry, [key]: value }, definition)).not.toBe(
			hashEntry(entry, definition),
		);
	});

	it('does not depend on the order of answers, nor on answers that are not there', () => {
		const values = { state: null, people: 3, title: '会议太多' };
		const history = entry.history.toReversed();
		expect(hashEntry({ ...entry, values, history }, definition)).toBe(hashEntry(entry, definition));
	});

	it('stays when a field or a code is renamed', () => {
		const before = smallDefinition();
		const after = smallDefinition({
			fields: [
				field({ id: 'headline', type: 'text', maxLength: 200, formerly: ['heading', 'title'] }),
				field({ id: 'state', type: 'choice', options: [option('done', ['closed'])] }),
			],
		});
		const old = { ...entry, values: { title: '简报', state: 'closed' } };
		const now = { ...entry, values: { headline: '简报', state: 'done' } };
		expect(hashEntry(now, after)).toBe(hashEntry(old, before));
		expect(hashEntry(old, after)).toBe(hashEntry(old, before));
	});
});
