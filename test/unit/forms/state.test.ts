import { describe, expect, it } from 'vitest';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import {
	emptyForm,
	type FormState,
	type Notice,
	reduceForm,
} from '../../../src/core/forms/state.ts';
import { filled, matrix, now, small } from './examples.ts';

const draft = filled(startDraft(small, now), { '': { title: '一' } });
const opened = (notice: Notice | null = null): FormState =>
	reduceForm(emptyForm, { type: 'open', draft, stored: draft, notice });
const title = (state: FormState) => state.draft?.rows['']?.['title'];

it('before a draft is open nothing can be written', () => {
	const answer = { type: 'answer', row: '', field: 'title', value: '二' } as const;
	expect(reduceForm(emptyForm, answer)).toBe(emptyForm);
});

it('answers go to their row, or to what all rows share', () => {
	let state = reduceForm(emptyForm, {
		type: 'open',
		draft: startDraft(matrix, now),
		stored: null,
		notice: null,
	});
	state = reduceForm(state, { type: 'answer', row: null, field: 'title', value: '季度' });
	state = reduceForm(state, { type: 'answer', row: 'speed', field: 'note', value: '快' });
	expect(state.draft).toMatchObject({ shared: { title: '季度' }, rows: { speed: { note: '快' } } });
	state = reduceForm(state, { type: 'clear_row', row: 'speed', values: {} });
	expect(state.draft?.rows['speed']).toEqual({});
});

it('opening another draft forgets how often saving was tried', () => {
	const tried = reduceForm(reduceForm(opened(), { type: 'attempt' }), { type: 'attempt' });
	expect(tried.attempts).toBe(2);
	expect(reduceForm(tried, { type: 'open', draft, stored: null, notice: null }).attempts).toBe(0);
});

describe('what was told', () => {
	const cases: [Notice, boolean][] = [
		[{ kind: 'saved', ids: ['r-1'], edited: false }, true],
		[{ kind: 'recovered', at: draft.updatedAt }, false],
		[{ kind: 'dropped', what: 'form', draft }, true],
		[{ kind: 'changed_elsewhere', current: [] }, true],
	];
	it.each(cases)('%o stays while somebody writes on: %s', (notice, stays) => {
		const answer = { type: 'answer', row: '', field: 'title', value: '二' } as const;
		const after = reduceForm(opened(notice), answer);
		expect(after.notice).toEqual(stays ? notice : null);
		expect(title(after)).toBe('二');
		expect(reduceForm(after, { type: 'notice', notice: null }).notice).toBeNull();
	});
});

describe('another tab', () => {
	const there = filled(draft, { '': { note: '别处' } });

	it('writes in the draft: its answers come, those written here stay', () => {
		const here = { type: 'answer', row: '', field: 'title', value: '二' } as const;
		const state = reduceForm(reduceForm(opened(), here), { type: 'arrived', draft: there });
		expect(state.draft?.rows['']).toEqual({ title: '二', note: '别处' });
		expect(state.stored).toBe(there);
	});

	it('writes what is here already: the draft on the screen stays the same object', () => {
		const state = opened();
		const arrived = reduceForm(state, { type: 'arrived', draft: { ...draft, updatedAt: '' } });
		expect(arrived.draft).toBe(state.draft);
	});

	it('writes in another draft: nothing happens here', () => {
		const state = opened();
		expect(reduceForm(state, { type: 'arrived', draft: { ...there, id: 's-other' } })).toBe(state);
	});
});

it('what was kept is known from then on; an emptied draft is not', () => {
	const kept = { ...draft, updatedAt: '2026-11-23T20:00:00+08:00' };
	expect(reduceForm(opened(), { type: 'kept', sent: draft, kept }).stored).toBe(kept);
	expect(reduceForm(opened(), { type: 'kept', sent: draft, kept: null }).stored).toBeNull();
	const other = { ...draft, id: 's-other' };
	expect(reduceForm(opened(), { type: 'kept', sent: other, kept: null }).stored).toBe(draft);
});
