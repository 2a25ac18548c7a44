import { describe, expect, it } from 'vitest';
import { answerOf, idOfAnswer } from '~/core/entries/answer-of.ts';
import { columnsInUse, isInUse } from '~/core/entries/in-use.ts';
import type { Values } from '~/core/fields/value.ts';
import { aTracker } from './a-tracker.ts';

const tracker = aTracker({ columns: ['score', 'title'] });
const field = (id: string) => {
	const found = tracker.fields.find((one) => one.id === id);
	if (!found) throw new Error(`The small tracker has no field "${id}".`);
	return found;
};

describe('an answer', () => {
	it.each<[string, Values, string | null]>([
		['under its own id', { title: '现在' }, 'title'],
		['under a former id', { name: '后来' }, 'name'],
		['under the oldest id', { heading: '最早' }, 'heading'],
		['under two, its own first', { heading: '最早', title: '现在' }, 'title'],
		['under two former ones, the later first', { heading: '最早', name: '后来' }, 'name'],
		['behind an empty one', { title: null, heading: '最早' }, 'heading'],
		['that is not there', { score: 3 }, null],
		['that is empty everywhere', { title: null, name: null }, null],
	])('%s', (_, values, id) => {
		expect(idOfAnswer(values, field('title'))).toBe(id);
		expect(answerOf(values, field('title'))).toBe(id === null ? null : values[id]);
	});

	it('is not what every object has', () => {
		expect(answerOf({}, { ...field('title'), formerly: ['constructor'] })).toBeNull();
	});
});

describe('a field', () => {
	it.each<[string, Values[], boolean]>([
		['title', [], true],
		['old', [], false],
		['old', [{ title: '有' }, { old: null }], false],
		['old', [{ title: '有' }, { old: '从前' }], true],
	])('%s among %j is in use: %j', (id, answers, inUse) => {
		expect(isInUse(field(id), answers)).toBe(inUse);
		expect(columnsInUse(tracker, answers).includes(field(id))).toBe(inUse);
	});

	it('stands where the table has it', () => {
		const ids = columnsInUse(tracker).map(({ id }) => id);
		expect(ids.slice(0, 4)).toEqual(['score', 'title', 'state', 'reason']);
		expect(columnsInUse({ fields: tracker.fields, columns: [] })).toHaveLength(ids.length);
	});
});
