import { describe, expect, it } from 'vitest';
import { readFieldGroups } from '~/core/definition/field-groups.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { findJoinMistakes } from '~/core/definition/join-mistakes.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { toMistake } from '../../../integrations/mistakes/mistake.ts';
import { loadOrganization } from '../definitions.ts';
import { cases, steps } from './two-trackers.ts';

type Changes = Record<string, unknown>;

/** `where: sentence` of everything the schema finds. */
function sentences(data: unknown): string {
	const issues = trackerSchema.safeParse(data).error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}

function made(id: string, data: Changes, words: Changes = {}, groups = readFieldGroups([])) {
	const parsed = trackerWordsSchema.parse(words);
	return localise(id, trackerSchema.parse(data), { en: parsed }, loadOrganization(), 'en', groups);
}

const field = (changes: Changes) => ({ id: 'x', label: 'x', type: 'text', ...changes });

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

describe('Between trackers is told', () => {
	const event = cases.events[0];
	it.each<[string, Changes, Changes, string]>([
		[
			'a link to a tracker there is not',
			cases,
			{ ...steps, fields: [...steps.fields, field({ type: 'link', to: 'csaes' })] },
			'steps/tracker.yml, fields, x, to: no tracker is called "csaes". Did you mean "cases"?',
		],
		[
			'a link to anonymous answers',
			{
				...cases,
				anonymous: true,
				fields: cases.fields.slice(1),
				label: [],
				events: [],
				checks: [],
			},
			steps,
			'steps/tracker.yml, fields, of, to: "cases" is anonymous',
		],
		[
			'an unknown parent',
			cases,
			{ ...steps, parent: 'others', fields: [field({ type: 'link', to: 'others' })] },
			'steps/tracker.yml, parent: no tracker is called "others".',
		],
		[
			'a circle of parents',
			{
				...cases,
				parent: 'steps',
				fields: [...cases.fields, field({ type: 'link', to: 'steps' })],
			},
			steps,
			'cases/tracker.yml, parent: cases → steps → cases goes round in a circle.',
		],
		[
			'an event of an unknown child',
			{ ...cases, events: [{ ...event, child: 'stps' }] },
			steps,
			'cases/tracker.yml, events, solved, child: no tracker is called "stps". Did you mean "steps"?',
		],
		[
			'an event of what is no child',
			{ ...cases, events: [{ ...event, child: 'cases' }] },
			steps,
			'"cases" is no child of "cases". Write parent: cases in its tracker.yml.',
		],
		[
			'an event that sets an unknown code',
			{ ...cases, events: [{ ...event, set: { kind: 'slved' } }] },
			steps,
			'events, solved, set: "slved" is no code of "kind". Write one of: began, solved.',
		],
		[
			'an event that asks an unknown field',
			{ ...cases, events: [{ ...event, ask: ['sad'] }] },
			steps,
			'events, solved, ask: "steps" has no field called "sad". Write one of: of, kind, at, said.',
		],
		[
			'an event whose moment is none',
			{ ...cases, events: [{ ...event, now: 'said' }] },
			steps,
			'events, solved, now: "said" is no day and no moment.',
		],
		[
			'an event that takes over what the record has not',
			{ ...cases, events: [{ ...event, take: { said: 'mater' } }] },
			steps,
			'events, solved, take: "cases" has no field called "mater".',
		],
		[
			'an event for each of what are no options',
			{ ...cases, events: [{ ...event, each: 'said' }] },
			steps,
			'events, solved, each: "said" is a field with type: longtext. Write one with type: choice or department or role.',
		],
		[
			'a child a check needs and nobody can write',
			{ ...cases, checks: [{ ...cases.checks[0], where: { kind: ['slved'] } }] },
			steps,
			'checks, number 1, where: "slved" is no code of "kind".',
		],
	])('%s', (_what, one, other, sentence) => {
		const found = findJoinMistakes([made('cases', one), made('steps', other)]);
		expect(found.join('\n')).toContain(sentence);
		for (const each of found)
			expect(translateSentence(toMistake(each).sentence), each).not.toBeNull();
	});
});

describe('A group of fields', () => {
	const groups = readFieldGroups([
		['head', { fields: [field({ id: 'opened_on', type: 'date', label: '登记日期' })] }],
		['head.en', { fields: { opened_on: { label: 'Opened on' } } }],
	]);
	const using = { ...cases, fields: [{ uses: 'head' }, ...cases.fields] };

	it('stands in its place, with its words in every language', () => {
		const { fields, columns } = made('cases', using, {}, groups);
		expect(fields[0]).toMatchObject({ id: 'opened_on', label: 'Opened on' });
		expect(fields[0]?.labels).toEqual(['Opened on', '登记日期']);
		expect(columns[0]).toBe('opened_on');
	});

	it('may be called something else in one tracker', () => {
		const words = { fields: { opened_on: { label: 'Begun on' } } };
		expect(made('cases', using, words, groups).fields[0]).toMatchObject({ label: 'Begun on' });
	});

	it.each<[string, () => unknown, string]>([
		['that is not there', () => made('cases', using), 'no group of fields is called "head".'],
		[
			'whose field the tracker has too',
			() =>
				made(
					'cases',
					{ ...using, fields: [...using.fields, field({ id: 'opened_on' })] },
					{},
					groups,
				),
			'src/content/trackers/cases/tracker.yml, fields, opened_on, id: Two fields are or were called "opened_on".',
		],
		[
			'that has words for what it has not',
			() =>
				readFieldGroups([
					['head', { fields: [field({})] }],
					['head.en', { fields: { y: {} } }],
				]),
			'src/content/fields/head.en.yml has words for "y", but src/content/fields/head.yml has no such field.',
		],
		[
			'that has words and no fields',
			() => readFieldGroups([['haed.en', { fields: {} }]]),
			'src/content/fields/haed.en.yml has the words of a group that is not there.',
		],
	])('%s stops with a sentence', (_what, make, sentence) => {
		expect(make).toThrow(sentence);
	});
});
