import { describe, it } from 'vitest';
import { changed, type Data, expectTold, told } from './lived-told.ts';
import { rounds } from './lived-trackers.ts';

describe('A mistake is told with its remedy, in both languages, of what records lead to:', () => {
	const { tallies, expects, versions, begin } = rounds;
	const line = (changes: Data) => ({
		tallies: { ...tallies, lines: changed(tallies.lines, 0, changes) },
	});

	it.each<[string, Data, string]>([
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
	])('%s', (_what, changes, sentence) => {
		expectTold(told({ rounds: changes }), sentence);
	});
});
