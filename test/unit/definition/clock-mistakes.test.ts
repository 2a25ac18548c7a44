import { describe, expect, it } from 'vitest';
import { findClockMistakes } from '~/core/definition/clock-mistakes.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { toMistake } from '../../../integrations/mistakes/mistake.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { loadOrganization } from '../definitions.ts';
import { cases, steps } from './two-trackers.ts';

type Data = Record<string, unknown>;

const fields = [...cases.fields, { id: 'received_at', type: 'datetime', label: '收到' }];
const solved = { child: 'steps', where: { kind: 'solved' }, field: 'at' };
const clock = {
	id: 'answer',
	label: '答复',
	from: { field: 'received_at' },
	until: solved,
	limit: 'first_response',
};
const limits = { counted: ['first_response', 'complaint_response'], others: ['forum_size'] };

function made(id: string, data: Data, words: Data = {}) {
	const parsed = trackerWordsSchema.parse(words);
	return localise(id, trackerSchema.parse(data), { en: parsed }, loadOrganization(), 'en');
}

/** What is said of the cases with these clocks: by their schema, or else by what else is there. */
function told(clocks: Data[], changes: Data = {}): string {
	const data = { ...cases, fields, clocks, ...changes };
	const issues = trackerSchema.safeParse(data).error?.issues ?? [];
	const said = issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	if (said.length > 0) return said.join('\n');
	const definitions = joinDefinitions([made('cases', data), made('steps', steps)]);
	return findClockMistakes(definitions, limits).join('\n');
}

it('A clock that is well written becomes one of the definition, with its words and the usual views', () => {
	expect(told([clock])).toBe('');
	const data = { ...cases, fields, clocks: [clock], views: undefined };
	const definition = made('cases', data, { clocks: { answer: 'Answer' } });
	expect(definition.clocks).toEqual([
		{
			id: 'answer',
			label: 'Answer',
			from: { child: null, where: {}, field: 'received_at', pick: 'first' },
			until: { child: 'steps', where: { kind: ['solved'] }, field: 'at', pick: 'first' },
			limit: 'first_response',
			due: null,
			unless: null,
			pausedBy: null,
			reopenedBy: null,
		},
	]);
	expect(definition.views.map(({ id }) => id)).toEqual(['open', 'overdue', 'due_soon']);
});

it('Words for a clock that is not there are told', () => {
	expect(() =>
		made('cases', { ...cases, fields, clocks: [clock] }, { clocks: { x: 'X' } }),
	).toThrow('has words for "x" under clocks');
});

describe('A mistake in a clock is told with its remedy, in both languages', () => {
	const pause = {
		...{ child: 'steps', field: 'at', start: { kind: 'began' }, end: { kind: 'solved' } },
	};
	it.each<[string, Data, string]>([
		['an unknown property', { until_: 1 }, 'a clock has no property called "until_".'],
		['an unknown field', { from: { field: 'recieved' } }, 'No field is called "recieved".'],
		['a field that is no time', { from: { field: 'matter' } }, 'neither a moment nor a day'],
		['an unknown child', { until: { child: 'step', field: 'at' } }, 'Write one of: steps.'],
		[
			'an unknown code',
			{ until: { ...solved, where: { kind: 'done' } } },
			'"done" is no code of "kind". Write one of: began, solved.',
		],
		[
			'a field in where that is not there',
			{ until: { ...solved, where: { sort: 'solved' } } },
			'No field is called "sort".',
		],
		['an unknown limit', { limit: 'first_respons' }, 'Did you mean "first_response"?'],
		['a limit of people', { limit: 'forum_size' }, 'A clock cannot count it.'],
		['no limit and no day', { limit: undefined }, 'Say when it is due'],
		['a limit and a day', { due: { field: 'received_at' } }, 'Say when it is due'],
		[
			'a pause of a named day',
			{ limit: undefined, due: { field: 'received_at' }, pausedBy: pause },
			'Waiting does not move a day that was named.',
		],
		['half a pause', { pausedBy: { ...pause, end: {} } }, 'Say which event begins the pause'],
		['a pause of two kinds', { pausedBy: { child: 'steps' } }, 'Write either field, start and end'],
		[
			'a pause by an unknown code',
			{ pausedBy: { ...pause, start: { kind: 'wait' } } },
			'"wait" is no code of "kind".',
		],
		['a wrong pick', { until: { ...solved, pick: 'second' } }, 'Write first or last.'],
	])('%s', (_what, changes, sentence) => {
		const said = told([{ ...clock, ...changes }]);
		expect(said).toContain(sentence);
		for (const one of said.split('\n')) {
			const own = one.startsWith('src/') ? toMistake(one).sentence : one.replace(/^\S+: /, '');
			expect(translateSentence(own), own).not.toBeNull();
		}
	});

	it('two of one id, and clocks of anonymous answers', () => {
		expect(told([clock, { ...clock, label: '又一个' }])).toContain(
			'Two clocks are called "answer".',
		);
		const [first] = joinDefinitions(
			[made('cases', { ...cases, fields, clocks: [clock] })].map((one) => ({
				...one,
				events: [],
				checks: [],
			})),
		);
		if (!first) throw new Error('a definition');
		expect(findClockMistakes([{ ...first, anonymous: true }], limits).join()).toContain(
			'An anonymous tracker keeps no moments',
		);
	});
});
