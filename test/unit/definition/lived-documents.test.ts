import { describe, it } from 'vitest';
import { type Data, expectTold, told } from './lived-told.ts';
import { rounds } from './lived-trackers.ts';

describe('A mistake is told with its remedy, in both languages, of the documents of a record:', () => {
	const [sheet] = rounds.documents;
	const part = (one: Data) => ({ documents: [{ ...sheet, parts: [one] }] });

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
	])('%s', (_what, changes, sentence) => {
		expectTold(told({ rounds: changes }), sentence);
	});
});
