import { describe, it } from 'vitest';
import { changed, type Data, expectTold, told } from './lived-told.ts';
import { notes, rounds } from './lived-trackers.ts';

describe('A mistake is told with its remedy, in both languages, of parents and lines that correct:', () => {
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
});
