import { describe, expect, it } from 'vitest';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { hasKit } from '~/core/definition/kit.ts';
import { type Data, made, told } from './lived-told.ts';
import { notes, rounds, talks } from './lived-trackers.ts';

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
