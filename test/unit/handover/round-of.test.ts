import { expect, it } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { roundOf } from '~/core/handover/round-of.ts';
import { loadDefinition } from '../definitions.ts';

const entry = (id: string, values: Values, more: Partial<StoredEntry> = {}) =>
	({ id, values, submission: null, restorable: null, deleted: false, ...more }) as StoredEntry;

it('a round of an anonymous form is a quarter, and what one person answers once for', () => {
	const needs = loadDefinition('my_needs', 'zh-CN');
	const pilot = loadDefinition('pilot_survey', 'zh-CN');
	const q3 = { period: '2026Q3' };
	expect(roundOf(entry('a', { ...q3, pain: '1' }), needs)).toBe(
		roundOf(entry('b', { ...q3, pain: '2' }), needs),
	);
	expect(roundOf(entry('a', q3), needs)).not.toBe(roundOf(entry('b', { period: '2026Q4' }), needs));
	expect(roundOf(entry('a', { ...q3, wave: 'before' }), pilot)).not.toBe(
		roundOf(entry('b', { ...q3, wave: 'after' }), pilot),
	);
});

it('what was deleted is of the round it was of, and by itself once nothing tells', () => {
	const needs = loadDefinition('my_needs', 'zh-CN');
	const q3 = { period: '2026Q3' };
	const deleted = entry('a', {}, { deleted: true, restorable: q3 });
	expect(roundOf(deleted, needs)).toBe(roundOf(entry('b', q3), needs));
	expect(roundOf(entry('c', {}, { deleted: true }), needs)).toBe('c');
});
