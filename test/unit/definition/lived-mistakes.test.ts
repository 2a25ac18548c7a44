import { describe, expect, it } from 'vitest';
import { findBeginMistakes } from '~/core/definition/begin-mistakes.ts';
import { findClockMistakes } from '~/core/definition/clock-mistakes.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { findJoinMistakes } from '~/core/definition/join-mistakes.ts';
import { hasKit } from '~/core/definition/kit.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { toMistake } from '../../../integrations/mistakes/mistake.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { loadOrganization } from '../definitions.ts';
import { nextClock as clock, notes, rounds, talks } from './lived-trackers.ts';

type Data = Record<string, unknown>;

const limits = { counted: ['contact_usual', 'contact_longest'], others: ['forum_size'] };
const lists = { mechanisms: [{ id: 'M01', name: { 'zh-CN': '例会' } }] };

function made(id: string, data: Data, words: Data = {}) {
	const parsed = trackerWordsSchema.parse(words);
	return localise(id, trackerSchema.parse(data), { en: parsed }, loadOrganization(), 'en');
}

/** What is said of the three of them, whichever is not as it is there. */
function told(changed: { rounds?: Data; talks?: Data; notes?: Data }): string[] {
	const data = { rounds, talks, notes };
	const written = Object.entries(data).map(
		([id, own]) => [id, { ...own, ...changed[id as keyof typeof data] }] as const,
	);
	const issues = written.flatMap(
		([, one]) => trackerSchema.safeParse(one).error?.issues.map((issue) => issue) ?? [],
	);
	if (issues.length > 0) return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	const definitions = written.map(([id, one]) => made(id, one));
	const joined = findJoinMistakes(definitions);
	if (joined.length > 0) return joined;
	return [
		...findClockMistakes(joinDefinitions(definitions), limits),
		...findBeginMistakes(definitions, lists),
	];
}

const changed = (list: readonly Data[], at: number, changes: Data) =>
	list.map((one, number) => (number === at ? { ...one, ...changes } : one));

describe('A tracker that says how its records live on', () => {
	const [one, two, three] = joinDefinitions([
		made('rounds', rounds, {
			documents: {
				sheet: { label: 'Sheet', parts: [{ text: 'For you.' }, {}, { heading: 'Said' }] },
			},
			tallies: { held: 'Held' },
			calendar: { begins_on: 'First day' },
			begin: 'Begin with those of the handbook',
			clocks: { next: 'Next' },
		}),
		made('talks', talks),
		made('notes', notes),
	]);

	it('is well written', () => {
		expect(told({})).toEqual([]);
	});

	it('has its words in another language, one by one', () => {
		expect(one?.documents?.[0]).toMatchObject({ id: 'sheet', label: 'Sheet', needs: {} });
		expect(one?.documents?.[0]?.parts).toEqual([
			{ text: 'For you.' },
			{ heading: '情况', fields: ['name', 'begins_on'] },
			{ heading: 'Said', field: 'name' },
			{ heading: '谈过的', child: 'talks', siblings: false, where: {}, fields: ['planned_on'] },
		]);
		expect(one?.tallies?.lines).toMatchObject([{ label: 'Held' }, { label: '这里的' }]);
		expect(one?.calendar).toEqual([{ field: 'begins_on', label: 'First day' }]);
		expect(one?.begin?.label).toBe('Begin with those of the handbook');
	});

	it('has children of several parents, each of which knows of them', () => {
		expect(one?.children).toEqual(['talks', 'notes']);
		expect(two?.children).toEqual(['notes']);
		expect(three?.parent).toEqual({ trackers: ['rounds', 'talks'], field: 'of' });
		expect(three?.append).toEqual({ corrects: 'corrects' });
	});

	it('has a clock that comes round, with what else may start it', () => {
		expect(one?.clocks).toMatchObject([
			{
				...{ id: 'next', label: 'Next', until: null, limit: null, due: null },
				from: { child: 'talks', pick: 'last', else: { field: 'begins_on', child: null } },
				every: { field: 'state', wanted: { on: 'contact_usual' } },
				while: { state: ['on'] },
			},
		]);
	});

	it('says nothing of what it has not', () => {
		const plain = made('plain', {
			...notes,
			parent: [],
			append: false,
			fields: notes.fields.slice(2),
		});
		for (const name of [
			'append',
			'documents',
			'versions',
			'expects',
			'tallies',
			'begin',
			'calendar',
		])
			expect(plain).not.toHaveProperty(name);
		expect(hasKit(plain)).toBe(true);
		expect(hasKit({ ...plain, append: { corrects: null } })).toBe(false);
		expect(hasKit({ ...plain, calendar: [{ field: 'on', label: '那天' }] })).toBe(false);
	});

	it.each<[string, Data, string]>([
		['a document', { documents: { shet: {} } }, 'has words for "shet" under documents'],
		[
			'parts of a document',
			{ documents: { sheet: { parts: [{}, {}, {}, {}, {}] } } },
			'has words for 5 parts of "sheet", but tracker.yml has 4.',
		],
		['a count', { tallies: { hold: 'x' } }, 'has words for "hold" under tallies'],
		['a date', { calendar: { name: 'x' } }, 'has words for "name" under calendar'],
	])('is told of words for %s there is not', (_what, words, sentence) => {
		expect(() => made('rounds', rounds, words)).toThrow(sentence);
	});

	it('is told of words to begin where nothing is begun', () => {
		expect(() => made('talks', talks, { begin: 'x' })).toThrow('has words for "begin"');
	});
});

describe('A mistake is told with its remedy, in both languages:', () => {
	const { documents, tallies, expects, versions, begin } = rounds;
	const [sheet] = documents;
	const part = (one: Data) => ({ documents: [{ ...sheet, parts: [one] }] });
	const line = (changes: Data) => ({
		tallies: { ...tallies, lines: changed(tallies.lines, 0, changes) },
	});
	const cadence = (changes: Data) => ({ clocks: [{ ...clock, ...changes }] });
	const every = (changes: Data) => cadence({ every: { ...clock.every, ...changes } });

	it.each<[string, Data, string]>([
		[
			'a change there is not, offered once it was sent',
			{ documents: [{ ...sheet, sent: 'told' }] },
			'documents.0.sent: No change is called "told". Write one of: –.',
		],
		[
			'a part of no kind',
			part({ heading: 'x' }),
			'documents.0.parts.0: Write a part with text, field, fields or child.',
		],
		[
			'a part with what it has not',
			part({ text: 'x', heading: 'y' }),
			'a part with words has no property called "heading".',
		],
		[
			'a part without fields',
			part({ heading: 'x', fields: [] }),
			'documents.0.parts.0.fields: Write at least one field.',
		],
		[
			'a document twice',
			{ documents: [sheet, sheet] },
			'documents.1.id: Two of them are called "sheet".',
		],
		[
			'an unknown field of a document',
			part({ heading: 'x', field: 'nam' }),
			'No field is called "nam".',
		],
		[
			'a field that stays',
			part({ heading: 'x', fields: ['secret'] }),
			'"secret" stays on the device (leaves: never)',
		],
		[
			'a document shown by an unknown code',
			{ documents: [{ ...sheet, show: { state: 'of' } }] },
			'"of" is no code of "state".',
		],
		[
			'a draft until an unknown field',
			{ documents: [{ ...sheet, needs: { done: 'yes' } }] },
			'No field is called "done".',
		],
		[
			'siblings of what stands alone',
			part({ heading: 'x', child: 'talks', siblings: true, fields: ['planned_on'] }),
			'a record that belongs to no other has no siblings.',
		],
		[
			'records that are no children',
			part({ heading: 'x', child: 'rounds', fields: ['name'] }),
			'"rounds" is no child of "rounds".',
		],
		[
			'an unknown field of a child',
			part({ heading: 'x', child: 'talks', fields: ['said'] }),
			'"talks" has no field called "said".',
		],
		[
			"a child's field that stays",
			part({ heading: 'x', child: 'talks', fields: ['kept'] }),
			'documents, sheet, part 1: "kept" stays on the device',
		],
		[
			'an unknown code of a child',
			part({ heading: 'x', child: 'talks', where: { outcome: 'gone' }, fields: ['planned_on'] }),
			'"gone" is no code of "outcome".',
		],

		[
			'changes of what is no child',
			{ versions: { ...versions, child: 'rounds' } },
			'versions, child: "rounds" is no child',
		],
		[
			'changes from what is no day',
			{ versions: { ...versions, from: 'outcome' } },
			'versions, from: "outcome" is a field with type: choice. Write one with type: date or datetime.',
		],
		[
			'a change of an unknown field',
			{ versions: { ...versions, fields: ['sate'] } },
			'versions.fields.0: No field is called "sate".',
		],
		[
			'a change the child has not',
			{ versions: { ...versions, fields: ['name'] } },
			'versions, name: "talks" has no field called "name".',
		],

		[
			'an unknown outcome',
			{ expects: { ...expects, outcomes: { as_planned: 'hold' } } },
			'Write one of: held, moved, cancelled, merged.',
		],
		[
			'an outcome the child has not',
			{ expects: { ...expects, outcomes: { done: 'held' } } },
			'expects, outcomes: "done" is no code of "outcome".',
		],
		[
			'a frequency that is none',
			{ expects: { ...expects, frequency: 'state' } },
			'expects.frequency: "on" cannot be counted. Its codes may be: daily, weekly',
		],
		[
			'a frequency that is no choice',
			{ expects: { ...expects, frequency: 'name' } },
			'"name" is a field with type: text. Write one with type: choice.',
		],
		[
			'a state without its codes',
			{ expects: { ...expects, running: [] } },
			'Write both "state", the field, and "running"',
		],
		[
			'a state there is not',
			{ expects: { ...expects, running: ['up'] } },
			'"up" is no code of "state".',
		],
		[
			'a planned day the child has not',
			{ expects: { ...expects, planned: 'on' } },
			'expects, planned: "talks" has no field called "on".',
		],

		[
			'a period there is not',
			{ tallies: { ...tallies, per: 'day' } },
			'Write one of: week, month, whole.',
		],
		[
			'counts from what is no day',
			{ tallies: { ...tallies, from: 'name' } },
			'tallies.from: "name" is a field with type: text.',
		],
		[
			'a count twice',
			{ tallies: { ...tallies, lines: [tallies.lines[0], tallies.lines[0]] } },
			'tallies.lines.1.id: Two of them are called "held".',
		],
		[
			'a count of no tracker',
			line({ of: 'talk' }),
			'tallies, held, of: no tracker is called "talk". Did you mean "talks"?',
		],
		[
			'a count by what is no day',
			line({ at: 'outcome' }),
			'tallies, held, at: "outcome" is a field with type: choice.',
		],
		[
			'a match with an own field there is not',
			line({ match: { outcome: 'stat' } }),
			'No field is called "stat".',
		],
		[
			'a match of two types',
			line({ match: { outcome: 'name' } }),
			'"outcome" is a field with type: choice. Write one with type: text.',
		],
		[
			'a match by a link elsewhere',
			line({ of: 'notes', at: 'on', where: {}, match: { corrects: 'self' } }),
			'"corrects" leads to no record of "rounds".',
		],

		[
			'a list there is not',
			{ begin: { ...begin, list: 'mechanism' } },
			'begin, list: no list is called "mechanism". Did you mean "mechanisms"?',
		],
		[
			'a property no row has',
			{ begin: { ...begin, fields: { name: 'title.short' } } },
			'begin, name: the rows of "mechanisms" have no "title". Write one of: id, name.',
		],
		[
			'a field to begin with there is not',
			{ begin: { ...begin, fields: { nam: 'name' } } },
			'begin.fields.nam: No field is called "nam".',
		],
		[
			'a code to begin with there is not',
			{ begin: { ...begin, set: { state: 'up' } } },
			'begin.set.state: "up" is no code of "state".',
		],

		[
			'a date for the calendar that is none',
			{ calendar: [{ field: 'name', label: 'x' }] },
			'calendar.0.field: "name" is a field with type: text.',
		],
		[
			'a mask on a choice',
			{ fields: changed(rounds.fields, 2, { shown: 'masked' }) },
			'"state" has nothing a mask could cover.',
		],
		[
			'a way to show there is not',
			{ fields: changed(rounds.fields, 0, { shown: 'hidden' }) },
			'fields.0.shown: Write plain or masked.',
		],
		[
			'an anonymous tracker that is added to',
			{ anonymous: true },
			'documents: an anonymous answer stands alone',
		],

		[
			'a clock that comes round and ends',
			cadence({ until: { field: 'begins_on' } }),
			'has no end. Take "until" out.',
		],
		[
			'a clock that comes round and waits',
			cadence({ unless: { field: 'begins_on' } }),
			'has no end. Take "unless" out.',
		],
		[
			'a clock that never ends',
			cadence({ every: undefined, limit: 'contact_usual' }),
			'clocks.0.until: Say what ends it.',
		],
		[
			'a clock due in two ways',
			cadence({ limit: 'contact_usual' }),
			'Say when it is due: either limit',
		],
		[
			'an interval by an unknown code',
			every({ wanted: { up: 'contact_usual' } }),
			'"up" is no code of "state".',
		],
		[
			'an interval of no limit',
			every({ wanted: { on: 'contact_usua' } }),
			'Did you mean "contact_usual"?',
		],
		[
			'half an interval',
			every({ longest: {} }),
			'"on" has an interval wished for and none that is the longest.',
		],
		[
			'the other half',
			every({ wanted: {} }),
			'"on" has a longest interval and none that is wished for.',
		],
		[
			'a clock while an unknown field says so',
			cadence({ while: { sate: 'on' } }),
			'clocks, next, while: No field is called "sate".',
		],
		[
			'another start there is not',
			cadence({ from: { ...clock.from, else: { field: 'begun' } } }),
			'clocks, next, from, else: No field is called "begun".',
		],
	])('%s', (_what, changes, sentence) => {
		expectTold(told({ rounds: changes }), sentence);
	});

	it.each<[string, Data, string]>([
		[
			'a parent whose field leads elsewhere',
			{ parent: ['rounds'] },
			'parent: no field says which record of "rounds" one belongs to. Write a field with type: link and to: rounds.',
		],
		[
			'several parents without their field',
			{ fields: notes.fields.slice(1) },
			'of "rounds", "talks" one belongs to. Write a field with type: link and to: [rounds, talks].',
		],
		[
			'a parent twice',
			{
				parent: ['rounds', 'talks', 'talks'],
				fields: changed(notes.fields, 0, { to: ['rounds', 'talks', 'talks'] }),
			},
			'parent.2: "talks" stands here twice.',
		],
		[
			'one of several parents unknown',
			{ parent: ['rounds', 'talk'], fields: changed(notes.fields, 0, { to: ['rounds', 'talk'] }) },
			'notes/tracker.yml, parent: no tracker is called "talk".',
		],
		[
			'a correction that must be',
			{ fields: changed(notes.fields, 1, { required: true }) },
			'append.corrects: "corrects" is empty in a line that corrects none.',
		],
		[
			'a correction of something else',
			{ fields: changed(notes.fields, 1, { to: 'talks' }) },
			'notes/tracker.yml, append, corrects: "corrects" must lead to the lines of this tracker alone. Write to: notes.',
		],
		[
			'a correction that is no link',
			{ append: { corrects: 'said' } },
			'"said" is a field with type: text. Write one with type: link.',
		],
		['neither yes nor a field', { append: 'lines' }, 'append: Write true, or { corrects: … }'],
	])('%s', (_what, changes, sentence) => {
		expectTold(told({ notes: changes }), sentence);
	});

	it('a circle through one of several parents', () => {
		const of = { id: 'x', type: 'link', label: 'x', to: 'notes' };
		expectTold(
			told({ rounds: { parent: 'notes', fields: [...rounds.fields, of] } }),
			'notes/tracker.yml, parent: notes → rounds → notes goes round in a circle.',
		);
	});

	function expectTold(all: string[], sentence: string): void {
		expect(all.join('\n')).toContain(sentence);
		for (const one of all) {
			const own = one.startsWith('src/') ? toMistake(one).sentence : one.replace(/^\S*: /, '');
			expect(translateSentence(own), own).not.toBeNull();
		}
	}
});
