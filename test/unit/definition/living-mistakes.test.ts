import { describe, expect, it } from 'vitest';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { cases, steps } from './two-trackers.ts';
import { type Changes, field, made } from './living-told.ts';

/** `where: sentence` of everything the schema finds. */
function sentences(data: unknown): string {
	const issues = trackerSchema.safeParse(data).error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}

it('The two trackers are well written, and know of each other', () => {
	expect(sentences(cases) + sentences(steps)).toBe('');
	const [one, other] = joinDefinitions([made('cases', cases), made('steps', steps)]);
	expect(one).toMatchObject({ parent: null, children: ['steps'], label: ['number', 'matter'] });
	expect(other).toMatchObject({ parent: { trackers: ['cases'], field: 'of' }, children: [] });
	expect(one?.checks).toMatchObject([{ use: 'needs_child', needs: '过程: 已解决' }]);
	expect(one?.events).toMatchObject([
		{ id: 'solved', ask: ['said'], unless: [], after: null, show: {} },
	]);
	expect(one?.views).toMatchObject([{ id: 'open', label: '未关闭', where: { state: ['open'] } }]);
});

describe('In one tracker is told', () => {
	it.each<[string, Changes, string]>([
		[
			'a second number',
			{ ...cases, fields: [...cases.fields, field({ type: 'made', prefix: 'x' })] },
			'"number" is the number of the record already.',
		],
		[
			'a number that is asked for',
			{ ...cases, fields: [{ ...cases.fields[0], required: true }, ...cases.fields.slice(1)] },
			'fields.0: "number" is given by the program',
		],
		[
			'a number of anonymous answers',
			{ ...cases, anonymous: true },
			'fields.0.type: "number" would number the records of an anonymous tracker',
		],
		[
			'a link of an anonymous answer',
			{ ...steps, anonymous: true },
			'fields.0.to: "of" would tie an anonymous answer to a record.',
		],
		[
			'a parent without its link',
			{ ...steps, fields: steps.fields.slice(1) },
			'parent: no field says which record of "cases" one belongs to. Write a field with type: link and to: cases.',
		],
		[
			'a parent with two',
			{ ...steps, fields: [...steps.fields, field({ type: 'link', to: 'cases' })] },
			'parent: several fields point to "cases": of, x.',
		],
		[
			'a parent that stays behind',
			{ ...steps, fields: [{ ...steps.fields[0], leaves: 'never' }, ...steps.fields.slice(1)] },
			'fields.0.leaves: "of" says what a record belongs to',
		],
		[
			'a way to leave there is not',
			{ ...steps, fields: [{ ...steps.fields[0], leaves: 'sometimes' }] },
			'fields.0.leaves: Write yes, masked or never.',
		],
		[
			'an event twice',
			{ ...cases, events: [cases.events[0], cases.events[0]] },
			'events.1.id: Two of them are called "solved".',
		],
		[
			'an event shown by an unknown code',
			{ ...cases, events: [{ ...cases.events[0], show: { state: 'opne' } }] },
			'events.0.show.state.0: "opne" is no code of "state".',
		],
		[
			'a change that waits for an unknown field',
			{ ...cases, changes: [{ id: 'a', label: 'A', lacks: ['mater'] }] },
			'changes.0.lacks.0: No field is called "mater".',
		],
		[
			'a view of an unknown field',
			{ ...cases, views: [{ id: 'a', where: { stat: 'open' } }] },
			'views.0.where.stat: No field is called "stat".',
		],
		[
			'a view of a clock there is not',
			{ ...cases, views: [{ id: 'a', clock: 'late' }] },
			'views.0.clock: Write one of: overdue, due_soon, waiting, open.',
		],
		[
			'a view by a role that is none',
			{ ...cases, views: [{ id: 'a', role: 'matter' }] },
			'views.0.role: "matter" holds no role.',
		],
		['an unknown name', { ...cases, label: ['mater'] }, 'label.0: No field is called "mater".'],
		[
			'a future of what is no time',
			{ ...cases, checks: [{ use: 'not_in_future', field: 'matter' }] },
			'checks.0.field: "matter" is no day and no moment.',
		],
		[
			'a parameter a check has not',
			{ ...cases, checks: [{ use: 'differs', field: 'matter', is: ['a'] }] },
			'the check differs has no property called "is". It may have: use, field, onlyIf, other.',
		],
		[
			'one of several there is not',
			{ ...cases, checks: [{ use: 'one_of_answered', field: 'matter', fields: ['matter', 'b'] }] },
			'checks.0.fields.1: No field is called "b".',
		],
	])('%s', (_what, data, sentence) => {
		expect(sentences(data)).toContain(sentence);
	});
});
