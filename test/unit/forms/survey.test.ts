import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { forToday } from '~/core/forms/for-today.ts';
import { savedBefore } from '~/core/forms/once.ts';
import { progressOf } from '~/core/forms/progress.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { carriedFields, startNext } from '~/core/forms/start-next.ts';
import { submissionState } from '~/core/forms/submission-state.ts';
import { submit } from '~/core/forms/submit.ts';
import { loadDefinition } from '../definitions.ts';

const now = new Date(2026, 10, 26);
const today = (id: string, period: string | null = null) =>
	forToday(loadDefinition(id, 'zh-CN'), period, now);
const assessment = today('assessment');
const feedback = today('feedback');

/** One filled-in form as this device keeps it. */
function saved(
	definition = assessment,
	rows: Record<string, object> = { meeting_efficiency: { score: 4 } },
) {
	const draft = startDraft(definition, now);
	for (const [row, values] of Object.entries(rows)) Object.assign(draft.rows[row] ?? {}, values);
	const result = submit({ draft, definition, find: () => undefined, device: null, now });
	return result.kind === 'saved' ? result.entries : [];
}

describe('a form begun today', () => {
	it.each([
		[null, '2026Q4'],
		['baseline', 'baseline'],
	])('has its period: of the round %s it is %s', (period, begun) => {
		expect(startDraft(today('assessment', period), now).shared['period']).toBe(begun);
	});
	it('counts what a person has to answer', () => {
		const draft = startDraft(assessment, now);
		expect(progressOf(draft, assessment)).toEqual({ done: 0, total: 5 });
		Object.assign(draft.rows['cross_department'] ?? {}, { score: 3 });
		expect(progressOf(draft, assessment)).toEqual({ done: 1, total: 5 });
		const record = startDraft(feedback, now);
		expect(progressOf(record, feedback)).toEqual({ done: 0, total: 7 });
		expect(progressOf(startDraft(today('my_needs'), now), today('my_needs'))).toEqual({
			done: 0,
			total: 3,
		});
	});
});

describe('what this device has saved before', () => {
	const entries = saved(assessment, {
		meeting_efficiency: { score: 4 },
		customer_response: { score: 2 },
	});

	it('is found for the same period and instrument, all of it', () => {
		expect(savedBefore(startDraft(assessment, now), entries, assessment)).toEqual(entries);
	});
	it.each([
		['another period', { period: '2026Q3' }],
		['another instrument', { instrument: 'assessor' }],
	])('is not found for %s', (_what, answers) => {
		const draft = startDraft(assessment, now);
		Object.assign(draft.shared, answers);
		expect(savedBefore(draft, entries, assessment)).toEqual([]);
	});
	it('does not stop a form that may be filled in as often as one likes, nor count what was deleted', () => {
		const draft = startDraft(assessment, now);
		const deleted = entries.map((entry) => ({ ...entry, deleted: true }));
		expect(savedBefore(draft, deleted, assessment)).toEqual([]);
		expect(savedBefore(draft, entries, { ...assessment, once: [] })).toEqual([]);
	});
});

it('the next record of a register begins with what seldom changes, and nothing else', () => {
	const values = { period: '2026Q3', department: 'sales', responsible: 'sales_director', score: 4 };
	const [last] = saved(feedback, { '': values });
	if (!last) throw new Error('One record is saved.');
	const { rows, ids } = startNext(feedback, last, now);
	expect(rows['']).toEqual({
		period: '2026Q3',
		department: 'sales',
		responsible: 'sales_director',
	});
	expect(Object.values(ids)).not.toContain(last.id);
	expect(carriedFields(feedback).map(({ id }) => id)).toEqual([
		'period',
		'department',
		'responsible',
	]);
});

it('one filling-in is handed over when all of it is, what was taken back included', () => {
	const [a, b] = saved(assessment, {
		meeting_efficiency: { score: 4 },
		customer_response: { score: 2 },
	});
	if (!a || !b) throw new Error('Two rows are saved.');
	const handed = (entry: StoredEntry) => ({ ...entry, exportedHash: entry.hash });
	const gone = { ...handed(b), deleted: true, hash: 'h0' };
	expect(submissionState([a, b], [a, b])).toBe('not_yet');
	expect(submissionState([handed(a), b], [handed(a), b])).toBe('changed_since');
	expect(submissionState([handed(a), handed(b)], [handed(a), handed(b)])).toBe('handed_over');
	expect(submissionState([handed(a)], [handed(a), gone])).toBe('changed_since');
	expect(submissionState([handed(a)], [handed(a), { ...b, deleted: true }])).toBe('handed_over');
});
