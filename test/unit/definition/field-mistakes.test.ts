import { describe, expect, it } from 'vitest';
import { trackerSchema } from '~/core/definition/schema.ts';
import { example } from '../entries/a-tracker.ts';
import { type Changes, sentences } from './mistakes-told.ts';
import { withField } from './with-field.ts';

const option = (code: string, label: string) => ({ code, label });

describe('A mistake in a field is told with place and remedy', () => {
	it.each<[string, Changes, string]>([
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
			'other forms of a unit that is not there',
			withField({ id: 'x', type: 'number', label: 'x', units: ['person'] }),
			'fields.10.units: Write a unit, or take units out.',
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
	])('%s', (_what, changes, sentence) => {
		expect(sentences(trackerSchema, { ...example, ...changes }).join('\n')).toContain(sentence);
	});
});
