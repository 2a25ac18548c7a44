import { describe, expect, it } from 'vitest';
import { choiceField } from '~/core/fields/choice.ts';
import { choicesField } from '~/core/fields/choices.ts';
import { examples } from './example-fields.ts';

const { choice, choices } = examples;

describe('letters nobody sees', () => {
	it.each(['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u202C'])(
		'do not count in the name of an option: %j',
		(letter) => {
			for (const [type, { zh, read }] of [
				[choiceField, choice],
				[choicesField, choices],
			] as const) {
				const [cell = ''] = read[0] ?? [];
				const within = cell.slice(0, 1) + letter + cell.slice(1) + letter;
				// The two types differ only in what they give back; both read the plain cell the same way.
				const reader = type as typeof choiceField;
				expect(reader.fromCell(within, zh as typeof choice.zh & { type: 'choice' })).toEqual(
					reader.fromCell(cell, zh as typeof choice.zh & { type: 'choice' }),
				);
			}
		},
	);
});
