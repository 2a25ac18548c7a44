import { describe, expect, it } from 'vitest';
import { byLastChange, isEdit } from '../../../src/core/forms/draft.ts';
import { startCopy } from '../../../src/core/forms/start-copy.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { savedTogether } from '../../../src/core/forms/saved-together.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { field, matrixDefinition, option, smallDefinition } from '../entries/small-definition.ts';
import { matrix, now, saved, savedMatrix, small } from './examples.ts';

describe('a new form', () => {
	it('has an id for every row it may fill, and for itself', () => {
		const draft = startDraft(matrix, now);
		expect(draft.id).toMatch(/^s-/);
		expect(Object.keys(draft.ids)).toEqual(['clarity', 'speed', 'trust']);
		expect(Object.values(draft.ids).every((id) => id.startsWith('r-'))).toBe(true);
		expect(startDraft(small, now)).toMatchObject({ ids: { '': expect.stringMatching(/^r-/) } });
		expect(isEdit(draft)).toBe(false);
	});

	it('tells the moment it was begun, on anonymous trackers the day only', () => {
		expect(startDraft(small, now).startedAt).toBe('2026-11-23T19:40:05+08:00');
		expect(startDraft(smallDefinition({ anonymous: true }), now)).toMatchObject({
			startedAt: '2026-11-23',
			updatedAt: '2026-11-23',
		});
	});

	it('starts with what its fields start with, and without rows that are retired', () => {
		const state = field({ id: 'state', type: 'text', maxLength: 20, initial: 'open' });
		const dimension = field({
			id: 'dimension',
			type: 'choice',
			options: [option('clarity'), { ...option('speed'), retired: true }],
		});
		const draft = startDraft(matrixDefinition({ fields: [dimension, state] }), now);
		expect(draft.rows).toEqual({ clarity: { state: 'open' } });
	});
});

describe('an edit', () => {
	it('of one record is the same draft wherever it is begun, and knows what it began with', () => {
		const entry = saved('一');
		const draft = startEdit(small, [entry], now);
		expect(draft).toMatchObject({
			id: entry.id,
			ids: { '': entry.id },
			base: { [entry.id]: entry.hash },
			rows: { '': { title: '一', note: null } },
		});
		expect(isEdit(draft)).toBe(true);
	});

	it('of a matrix covers what was saved together, and rows left blank can be filled in', () => {
		const entries = savedMatrix({ clarity: '清', speed: '快' });
		const [first, second] = entries;
		if (!first || !second) throw new Error('Two rows make two records.');
		const other = savedMatrix({ trust: '信' });
		const together = savedTogether(second, [...other, ...entries], matrix);
		expect(together).toEqual(entries);
		expect(savedTogether(second, [{ ...first, deleted: true }, second], matrix)).toEqual([second]);
		const draft = startEdit(matrix, together, now);
		expect(draft).toMatchObject({
			id: first.submission,
			shared: { title: '四季度' },
			rows: { clarity: { note: '清' }, speed: { note: '快' }, trust: {} },
		});
		expect(draft.ids['trust']).toMatch(/^r-/);
	});

	it('of nothing is a mistake, and says what to call instead', () => {
		expect(() => startEdit(small, [])).toThrow('startDraft');
	});
});

describe('a copy', () => {
	it('is a new form with the same answers', () => {
		const entries = savedMatrix({ clarity: '清' });
		const copy = startCopy(matrix, entries, now);
		expect(copy).toMatchObject({ base: {}, shared: { title: '四季度' } });
		expect(copy.rows['clarity']).toMatchObject({ note: '清' });
		expect(Object.values(copy.ids)).not.toContain(entries[0]?.id);
		expect(copy.id).not.toBe(entries[0]?.submission);
	});
});

it('drafts are listed by their last change, whatever clock it was told by', () => {
	const at = (id: string, updatedAt: string) => ({ ...startDraft(small, now), id, updatedAt });
	const drafts = [
		at('early', '2026-11-23T09:00:00+08:00'),
		at('latest', '2026-11-23T05:00:00-05:00'),
		at('b', '2026-11-23T10:00:00+08:00'),
		at('a', '2026-11-23T10:00:00+08:00'),
	];
	expect(drafts.sort(byLastChange).map(({ id }) => id)).toEqual(['latest', 'a', 'b', 'early']);
});
