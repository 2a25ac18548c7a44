import { describe, expect, it } from 'vitest';
import { trackerSchema } from '~/core/definition/schema.ts';
import { example } from '../entries/a-tracker.ts';
import { type Changes, sentences } from './mistakes-told.ts';
import { withField } from './with-field.ts';

const [titleField, stateField, ...otherFields] = example.fields;

describe('A mistake in when a field is asked is told with place and remedy', () => {
	it.each<[string, Changes, string]>([
		[
			'showIf with an unknown field',
			withField({ id: 'x', type: 'text', label: 'x', showIf: { field: 'stat', is: 'open' } }),
			'fields.10.showIf.field: No field is called "stat". Write one of: title, state',
		],
		[
			'showIf with an unknown code',
			withField({ id: 'x', type: 'text', label: 'x', showIf: { field: 'state', is: 'opne' } }),
			'fields.10.showIf.is: "opne" is no code of "state". Write one of: open, closed.',
		],
		[
			'showIf that looks ahead',
			{
				fields: [
					titleField,
					{ id: 'x', type: 'text', label: 'x', showIf: { field: 'state', is: 'open' } },
					stateField,
					...otherFields,
				],
			},
			'fields.1.showIf.field: "state" is asked later. Move it above "x".',
		],
		[
			'askedWhile with an unknown code',
			withField({ id: 'x', type: 'text', label: 'x', askedWhile: { state: ['opne'] } }),
			'fields.10.askedWhile.state.0: "opne" is no code of "state". Write one of: open, closed.',
		],
		[
			'askedWhile that looks ahead',
			{
				fields: [
					titleField,
					{ id: 'x', type: 'text', label: 'x', askedWhile: { state: ['open'] } },
					stateField,
					...otherFields,
				],
			},
			'fields.1.askedWhile: "state" is asked later. Move it above "x".',
		],
		[
			'a required field that is not always asked',
			withField({
				...{ id: 'x', type: 'text', label: 'x', required: true },
				askedWhile: { state: ['open'] },
			}),
			'fields.10.required: "x" is not always asked, and must not stop anybody then. Write the check required_when instead.',
		],
	])('%s', (_what, changes, sentence) => {
		expect(sentences(trackerSchema, { ...example, ...changes }).join('\n')).toContain(sentence);
	});
});
