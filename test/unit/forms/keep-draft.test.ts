import { expect, it } from 'vitest';
import { joinKept, keepDraft } from '../../../src/core/forms/keep-draft.ts';
import { mergeDrafts } from '../../../src/core/forms/merge-drafts.ts';
import { sameAnswers } from '../../../src/core/forms/same-answers.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { smallDefinition } from '../entries/small-definition.ts';
import { filled, matrix, now, small } from './examples.ts';

const later = new Date('2026-11-23T12:00:00Z');
const known = filled(startDraft(small, now), { '': { title: '一', note: '注' } });

it.each([
	['changed here, it stays', { title: '二' }, {}, { title: '二', note: '注' }],
	['changed there, it is taken', {}, { note: '改' }, { title: '一', note: '改' }],
	['changed in both, here counts', { title: '二' }, { title: '三' }, { title: '二', note: '注' }],
	['emptied here, it is empty', { title: null }, { note: '改' }, { title: null, note: '改' }],
	[
		'added there, it is taken',
		{ title: '二' },
		{ people: 4 },
		{ title: '二', note: '注', people: 4 },
	],
])('an answer of two tabs: %s', (_, here, there, merged) => {
	const [mine, theirs] = [filled(known, { '': here }), filled(known, { '': there })];
	expect(mergeDrafts(known, mine, theirs).rows['']).toEqual(merged);
});

it('rows and what they share are merged apart', () => {
	const start = startDraft(matrix, now);
	const mine = filled(start, { clarity: { note: '清' } }, { title: '季度' });
	const theirs = filled(start, { speed: { note: '快' } });
	expect(mergeDrafts(start, mine, theirs)).toMatchObject({
		shared: { title: '季度' },
		rows: { clarity: { note: '清' }, speed: { note: '快' } },
	});
});

it('a draft that nobody keeps is kept as it is, written now', () => {
	expect(joinKept({ draft: known, known: null, kept: null })).toEqual(known);
	expect(keepDraft({ draft: known, known: null, kept: null }, small, later)).toEqual({
		...known,
		updatedAt: '2026-11-23T20:00:00+08:00',
	});
});

it('the definition decides whether the time of day is told, not what the draft looks like', () => {
	const anonymous = smallDefinition({ anonymous: true });
	const draft = { ...known, startedAt: '2026-11-23T19:40:05+08:00' };
	const kept = keepDraft({ draft, known, kept: draft }, anonymous, later);
	expect(kept.updatedAt).toBe('2026-11-23');
});

it('two versions of a draft are the same when their answers are, whenever and in whatever order written', () => {
	const [a, b] = [
		filled(known, { '': { note: '注', title: '一' } }),
		{ ...known, rows: { '': { note: '注', people: null, title: '一' }, gone: {} }, updatedAt: '' },
	];
	expect(sameAnswers(a, b)).toBe(true);
	expect(sameAnswers(a, filled(b, { '': { people: 1 } }))).toBe(false);
	expect(sameAnswers(a, { ...a, shared: { title: '一' } })).toBe(false);
});
