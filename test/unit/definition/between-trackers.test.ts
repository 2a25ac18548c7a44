import { describe, expect, it } from 'vitest';
import { readFieldGroups } from '~/core/definition/field-groups.ts';
import { findJoinMistakes } from '~/core/definition/join-mistakes.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { toMistake } from '../../../integrations/mistakes/mistake.ts';
import { cases, steps } from './two-trackers.ts';
import { type Changes, field, made } from './living-told.ts';

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
