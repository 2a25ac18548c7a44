import { describe, expect, it } from 'vitest';
import { problemsOf } from '~/core/entries/validate.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadDefinition } from '../definitions.ts';
import { aTracker } from './a-tracker.ts';

const found = (values: Values, tracker = aTracker()) =>
	problemsOf(values, tracker).map(({ field, key, level }) =>
		[field, key, ...(level ? [level] : [])].join(' '),
	);

describe('What a person should mend', () => {
	it.each<[string, Values, string[]]>([
		['nothing in a complete entry', { title: '甲' }, []],
		['a missing answer', {}, ['title required']],
		['a blank answer', { title: ' \n' }, ['title required']],
		[
			'a missing answer to a question that is asked',
			{ title: '甲', state: 'closed' },
			['reason required'],
		],
		['not a question that is not asked', { title: '甲', state: 'open' }, []],
		['not a question that is no longer asked', { title: '甲', old: null }, []],
		['a number out of bounds', { title: '甲', people: 0 }, ['people too_small']],
		['text where a number belongs', { title: '甲', people: '三' }, ['people not_a_number']],
		[
			'a day the calendar does not have',
			{ title: '甲', due_on: '2026-02-30' },
			['due_on not_a_date'],
		],
		['a phone number, as a warning', { title: '找 13800000000' }, ['title personal_data warning']],
		[
			'one in a note',
			{ title: '甲', progress: { status: 'done', note: 'x@example.com' } },
			['progress personal_data warning'],
		],
		['not one where it is asked for', { title: '甲', contact: '13800000000' }, []],
		[
			'several things, in the order of the form',
			{ people: 1.5, state: 'closed' },
			['title required', 'reason required', 'people not_whole'],
		],
	])('%s', (_what, values, problems) => {
		expect(found(values)).toEqual(problems);
	});

	it('is an answer that is missing once, and beside it that one of several would have done', () => {
		const onceClosed = { use: 'required_when', field: 'due_on', other: 'state', is: ['closed'] };
		const onceDone = { use: 'required_when', field: 'due_on', other: 'score', atMost: 2 };
		const either = { use: 'one_of_answered', field: 'due_on', fields: ['due_on', 'done_on'] };
		const values = { title: '甲', state: 'closed', reason: '乙', score: 2 };
		expect(found(values, aTracker({ checks: [onceClosed, onceDone] }))).toEqual([
			'due_on required_here',
		]);
		// Whoever heard only of the two would fill in the other one, and be told of this one then.
		expect(found(values, aTracker({ checks: [either, onceClosed] }))).toEqual([
			'due_on one_needed',
			'due_on required_here',
		]);
	});

	it('is an error where the tracker is anonymous', () => {
		const fields = [{ id: 'title', type: 'text', label: '标题' }];
		expect(found({ title: '找 13800000000' }, aTracker({ fields, anonymous: true }))).toEqual([
			'title personal_data error',
		]);
	});

	it('names the kinds of personal data', () => {
		expect(problemsOf({ title: '13800000000 x@example.com' }, aTracker())).toMatchObject([
			{ params: { kinds: 'mobile,email' } },
		]);
	});
});

describe('The assessment (T1)', () => {
	const assessment = loadDefinition('assessment', 'zh-CN');
	const survey = { period: '2026Q4', instrument: 'survey', dimension: 'cross_department' };

	it('asks staff for a score and nothing more', () => {
		expect(found({ ...survey, score: 1 }, assessment)).toEqual([]);
		expect(found(survey, assessment)).toEqual(['score required']);
		expect(found({ ...survey, score: 'na' }, assessment)).toEqual([]);
	});

	it('asks the assessor for impact and evidence, and for the problem behind a low score', () => {
		const summary = { ...survey, instrument: 'assessor' };
		expect(found({ ...summary, score: 2 }, assessment)).toEqual([
			'problem required_here',
			'impact required',
			'sources required',
		]);
		expect(found({ ...summary, score: 3, impact: 'low', sources: ['survey'] }, assessment)).toEqual(
			[],
		);
	});
});

describe('The feedback (T5)', () => {
	const feedback = loadDefinition('feedback', 'zh-CN');
	const row: Values = {
		period: '2026Q4',
		department: 'administration',
		dimension: 'meeting_efficiency',
		score: 4,
		method: 'survey',
		answers: 12,
		suggestion: '压到一小时',
		progress: { status: 'not_started', note: null },
		responsible: 'administration_manager',
		due_on: '2026-12-31',
	};

	it.each<[string, Values, string[]]>([
		['is complete before anything was done', {}, []],
		['wants to know whom to ask', { department: null }, ['department required']],
		['wants to know how many answered', { answers: null }, ['answers required']],
		['wants to know what an assessor went by (X43)', { method: 'assessor' }, ['basis required']],
		[
			'wants a note once it is under way',
			{ progress: { status: 'in_progress', note: null } },
			['progress note_required'],
		],
		[
			'wants the reason when it is declined',
			{ progress: { status: 'declined', note: null } },
			['progress note_required'],
		],
		[
			'wants note and date when it is done',
			{ progress: { status: 'done', note: null } },
			['progress note_required', 'done_on required_here'],
		],
		[
			'wants figures when it is shown to work',
			{ progress: { status: 'verified', note: '甲' }, done_on: '2026-12-01' },
			['verification required_here'],
		],
		[
			'takes a month for a day (X14)',
			{ progress: { status: 'done', note: '甲' }, done_on: '2026-12' },
			[],
		],
	])('%s', (_what, changes, problems) => {
		expect(found({ ...row, ...changes }, feedback)).toEqual(problems);
	});
});
