import { describe, expect, it } from 'vitest';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { problemsOf } from '~/core/entries/validate.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadCompany, minuteOn } from '../clocks/company/company.ts';
import { loadDefinition } from '../definitions.ts';

const company = loadCompany();
const at = (wall: string) => minuteOn(wall, company.calendar);
const told = (definition: Definition, values: Values) =>
	problemsOf(values, definition).map(({ field }) => field);
const first = ({ samples }: Definition): Values => samples[0] ?? {};

/** A clock of a record and of the deletions below it, as it stands at a moment. */
function clockOf(
	definition: Definition,
	values: Values,
	id: string,
	now: string,
	lines: Values[] = [],
) {
	const children = lines.map((one) => ({ tracker: 'deletions', values: one, deleted: false }));
	const clocks = readRecordClocks(definition, values, children, company, new Date(`${now}T04:00Z`));
	return clocks.find((clock) => clock.id === id);
}

describe('A request about personal data', () => {
	const requests = loadDefinition('privacy_requests', 'zh-CN');
	const open: Values = { ...first(requests), outcome: 'open', answered_on: null };

	it('is due fifteen working days later, the National Day and its make-up day counted as they are', () => {
		const clock = clockOf(requests, { ...open, received_on: '2026-09-24' }, 'answer', '2026-10-15');
		expect(clock?.due).toBe(at('2026-10-22 24:00'));
		expect(clock?.state).toBe('open');
	});

	it.each(['copy', 'correct', 'erase', 'withdraw'])(
		'to %s is done for nobody unverified',
		(kind) => {
			expect(told(requests, { ...first(requests), kind, verified_on: null })).toEqual([
				'verified_on',
			]);
		},
	);

	it('to explain the rules needs no check of anybody', () => {
		const asked = { ...first(requests), kind: 'explain', verified_on: null };
		expect(told(requests, asked)).toEqual([]);
	});

	it('that is refused has its reason and where to appeal', () => {
		const refused = { ...first(requests), outcome: 'refused' };
		expect(told(requests, refused)).toEqual(['reason', 'appeal']);
	});

	it('says nowhere who asked', () => {
		expect(requests.fields.filter(({ personal }) => personal)).toEqual([]);
		expect(requests.fields.filter(({ label }) => /姓名|手机|工号/.test(label))).toEqual([]);
	});
});

describe('A breach', () => {
	const breaches = loadDefinition('breaches', 'zh-CN');

	it('is not noted without what has been done', () => {
		expect(told(breaches, { ...first(breaches), measures: null })).toEqual(['measures']);
	});

	it('is not closed before those who must be told were told', () => {
		const untold = { ...first(breaches), authority: 'required', affected_told_at: null };
		expect(told(breaches, untold)).toEqual(['authority_told_at', 'affected_told_at']);
	});

	it('is told to everyone unless there is a reason', () => {
		expect(told(breaches, { ...first(breaches), reason: null })).toEqual(['reason']);
	});

	it('has three clocks from the moment it was noticed, weekends counted', () => {
		const noticed: Values = { ...first(breaches), noticed_at: '2026-11-20T16:00+08:00' };
		const fresh = { ...noticed, authority: 'required', inside_told_at: null };
		const due = (id: string) => clockOf(breaches, fresh, id, '2026-11-21')?.due;
		expect(due('inside')).toBe(at('2026-11-21 00:00'));
		expect(due('authority')).toBe(at('2026-11-23 16:00'));
		expect(clockOf(breaches, noticed, 'authority', '2026-11-21')).toBeUndefined();
	});
});

describe('An edition', () => {
	const publications = loadDefinition('publications', 'zh-CN');
	const edition = first(publications);

	it('is discussed, then negotiated, then published, then in force', () => {
		expect(told(publications, edition)).toEqual([]);
		expect(told(publications, { ...edition, agreed_on: '2026-01-12' })).toEqual(['agreed_on']);
		expect(told(publications, { ...edition, published_on: '2026-01-23' })).toEqual([
			'published_on',
		]);
		expect(told(publications, { ...edition, effective_on: '2026-02-01' })).toEqual([
			'effective_on',
		]);
	});

	it('that affects workers is not published without all of it', () => {
		const { subject, edition: name, pages, published_on, published_in } = edition;
		const short = { subject, edition: name, pages, published_on, published_in } as Values;
		expect(told(publications, { ...short, touches: 'touches' })).toEqual([
			'discussed_on',
			'comments_until',
			'agreed_on',
			'taken_up',
			'minutes',
		]);
		expect(told(publications, { ...short, touches: 'not_touched' })).toEqual([]);
	});
});

describe('Raw answers of a round', () => {
	const rounds = loadDefinition('collection_rounds', 'zh-CN');
	const deletions = loadDefinition('deletions', 'zh-CN');
	const round = first(rounds);
	const gone = first(deletions);
	const kept: Values = { ...gone, action: 'put_off', reason: '诉讼', until_on: '2026-09-30' };
	const state = (now: string, lines: Values[] = [], id = 'raw_answers') =>
		clockOf(rounds, round, id, now, lines)?.state;

	it('are to be deleted ninety days after the report, and not where there are none', () => {
		expect(clockOf(rounds, round, 'raw_answers', '2026-06-01')?.due).toBe(at('2026-07-19 24:00'));
		expect(state('2026-07-20')).toBe('overdue');
		expect(state('2026-07-20', [gone])).toBe('on_time');
		expect(clockOf(rounds, { ...round, raw: 'none' }, 'raw_answers', '2026-07-20')).toBeUndefined();
	});

	it('that are put off come up again on their day', () => {
		expect(state('2026-10-01', [kept], 'put_off')).toBe('overdue');
		expect(state('2026-09-01', [kept], 'put_off')).toBe('open');
	});

	it('are deleted by one role and confirmed by another, in more places than the table', () => {
		expect(told(deletions, { ...gone, confirmed_by: 'human_resources' })).toEqual(['confirmed_by']);
		expect(told(deletions, { ...gone, copies: null })).toEqual(['copies']);
		expect(deletions.append).toMatchObject({ corrects: 'corrects' });
	});

	it('of a round that is closed went through the checks', () => {
		expect(told(rounds, { ...round, checked: null, rows: null })).toEqual(['rows', 'checked']);
	});
});

it('An assessment is looked at again every year and kept three', () => {
	const assessments = loadDefinition('impact_assessments', 'zh-CN');
	const due = (values: Values, id: string) => clockOf(assessments, values, id, '2026-03-01')?.due;
	const made = first(assessments);
	expect(due(made, 'review')).toBe(at('2027-02-20 24:00'));
	expect(due({ ...made, reviewed_on: '2026-02-27' }, 'review')).toBe(at('2027-02-27 24:00'));
	expect(due(made, 'keep')).toBe(at('2029-02-20 24:00'));
	expect(told(assessments, { ...made, risk: 'high' })).toEqual(['measures']);
});
