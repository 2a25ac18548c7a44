import { describe, expect, it } from 'vitest';
import { trackerSchema } from '~/core/definition/schema.ts';
import { example } from '../entries/a-tracker.ts';
import { type Changes, sentences } from './mistakes-told.ts';

const [titleField, stateField, ...otherFields] = example.fields;

const withField = (field: Changes): Changes => ({ fields: [...example.fields, field] });

const option = (code: string, label: string) => ({ code, label });

const check = { use: 'required_when', field: 'reason', other: 'state' };

describe('A mistake in tracker.yml is told with place and remedy', () => {
	it('and none is found in the example', () => {
		expect(sentences(trackerSchema, example)).toEqual([]);
	});

	it.each<[string, Changes, string]>([
		[
			'an unknown property',
			{ colour: 'red' },
			': tracker.yml has no property called "colour". It may have: version, title',
		],
		['a missing title', { title: undefined }, 'title: Write words here'],
		[
			'an audience nobody is',
			{ audience: 'all' },
			'audience.0: Write one or several of: everyone, managers',
		],
		[
			'a field type that does not exist',
			withField({ id: 'x', type: 'colour', label: 'x' }),
			'fields.10.type: There is no such field type. Write type: text, longtext',
		],
		[
			'a property a field type lacks',
			withField({ id: 'x', type: 'text', label: 'x', options: [] }),
			'fields.10: a text field has no property called "options". It may have: type, id',
		],
		[
			'an id with capitals',
			withField({ id: 'dueDate', type: 'date', label: 'x' }),
			'fields.10.id: "dueDate" is no id. Write small Latin letters',
		],
		[
			'an id every object has',
			withField({ id: 'constructor', type: 'text', label: 'x' }),
			'fields.10.id: "constructor" cannot be an id: JavaScript has something of that name',
		],
		[
			'a code every object has',
			withField({
				id: 'x',
				type: 'choice',
				label: 'x',
				options: [option('constructor', 'x'), option('b', 'y')],
			}),
			'fields.10.options.0.code: "constructor" cannot be an id',
		],
		[
			'a former id every object has',
			withField({ id: 'x', type: 'text', label: 'x', formerly: ['constructor'] }),
			'fields.10.formerly.0: "constructor" cannot be an id',
		],
		[
			'two fields with one id',
			withField({ id: 'state', type: 'text', label: 'x' }),
			'fields.10.id: Two fields are or were called "state".',
		],
		[
			'an id another field had',
			withField({ id: 'heading', type: 'text', label: 'x' }),
			'fields.10.id: Two fields are or were called "heading".',
		],
		[
			'two fields with one label',
			withField({ id: 'x', type: 'text', label: '标题' }),
			'fields.10.label: Two fields are called "标题".',
		],
		[
			'a choice of one',
			withField({ id: 'x', type: 'choice', label: 'x', options: [option('a', 'a')] }),
			'fields.10.options: A choice needs at least two options.',
		],
		[
			'two options with one code',
			withField({
				id: 'x',
				type: 'choice',
				label: 'x',
				options: [option('a', '甲'), option('a', '乙')],
			}),
			'fields.10.options.1: Two options of "x" are called "a".',
		],
		[
			'two options with one label',
			withField({
				id: 'x',
				type: 'choice',
				label: 'x',
				options: [option('a', '甲'), option('b', '甲')],
			}),
			'fields.10.options.1: Two options of "x" are called "甲".',
		],
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
		[
			'an unknown start',
			withField({
				id: 'x',
				type: 'choice',
				label: 'x',
				initial: 'c',
				options: [option('a', '甲'), option('b', '乙')],
			}),
			'fields.10.initial: "c" is no code of "x".',
		],
		[
			'an unknown check',
			{ checks: [{ ...check, use: 'required_wen' }] },
			'checks.0.use: There is no such check. Write one of: required_when',
		],
		[
			'a check on an unknown field',
			{ checks: [{ ...check, field: 'raeson' }] },
			'checks.0.field: No field is called "raeson".',
		],
		[
			'a check that waits for what is no day',
			{ checks: [{ use: 'required_once', field: 'reason', other: 'state' }] },
			'checks.0.other: "state" is no day and no moment. Write a date or datetime field.',
		],
		[
			'a check of days over what is no day',
			{ checks: [{ use: 'lasts', field: 'reason', other: 'state', least: 2 }] },
			'checks.0.field: "reason" is no day and no moment. Write a date or datetime field.',
		],
		[
			'a check with an unknown code',
			{ checks: [{ ...check, is: ['shut'] }] },
			'checks.0.is.0: "shut" is no code of "state".',
		],
		[
			'a check that looks at an unknown field',
			{ checks: [{ ...check, onlyIf: { field: 'x', is: 'open' } }] },
			'checks.0.onlyIf.field: No field is called "x".',
		],
		['an unknown column', { columns: ['titel'] }, 'columns.0: No field is called "titel".'],
		['a column twice', { columns: ['title', 'title'] }, 'columns.1: "title" stands here twice.'],
		['an unknown summary', { summary: ['titel'] }, 'summary.0: No field is called "titel".'],
		[
			'a matrix over an unknown field',
			{ matrix: { field: 'x' } },
			'matrix.field: No field is called "x".',
		],
		[
			'a matrix over text',
			{ matrix: { field: 'title' } },
			'matrix.field: "title" is no choice field.',
		],
		[
			'a shared field that makes the rows',
			{ matrix: { field: 'state', shared: ['state'] } },
			'matrix.shared: "state" makes the rows',
		],
		[
			'a sample with an unknown field',
			{ samples: [{ titel: 'x' }] },
			'samples.0.titel: No field is called "titel".',
		],
		[
			'personal data on an anonymous tracker',
			{ anonymous: true },
			'fields.8.personal: "contact" asks for personal data on an anonymous tracker.',
		],
	])('%s', (_what, changes, sentence) => {
		expect(sentences(trackerSchema, { ...example, ...changes }).join('\n')).toContain(sentence);
	});
});
