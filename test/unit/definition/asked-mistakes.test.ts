import { describe, expect, it } from 'vitest';
import { trackerSchema } from '~/core/definition/schema.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { example } from '../entries/a-tracker.ts';
import { type Changes, sentences } from './mistakes-told.ts';

const option = (code: string) => ({ code, label: code });
const status = { id: 'status', type: 'choice', label: '进度', required: true };
const kind = { id: 'kind', type: 'choice', label: '种类' };
const fields = [
	...example.fields,
	{ ...status, options: ['new', 'doing', 'done'].map(option) },
	{ ...kind, options: ['a', 'b'].map(option) },
	{ id: 'why', type: 'text', label: '为什么', askedWhile: { status: ['doing', 'done'] } },
	{ id: 'fresh', type: 'text', label: '新的', askedWhile: { status: 'new' } },
	{ id: 'words', type: 'text', label: '说明', askedWhile: { kind: ['a', 'b'] } },
	{ id: 'low', type: 'text', label: '低分', askedWhile: { score: ['1', '2'] } },
];
const told = (changes: Changes) => sentences(trackerSchema, { ...example, fields, ...changes });
const notNew =
	'checks.0.field: "why" is not asked while "status" is new, and this check speaks then. Add these codes to its askedWhile, or keep the check from them.';
const onlyKind =
	'checks.0.field: "words" is asked only while "kind" is a, b, and this check speaks at other times too. Let the check look at "kind", or take askedWhile out.';
const none =
	'checks.0.fields: A form may ask none of these fields. Add one that is always asked, or write onlyIf.';
const when = { use: 'required_when', field: 'why', other: 'status' };
const once = { use: 'required_once', field: 'why', other: 'due_on' };
const unless = { use: 'required_unless', field: 'why', other: 'status' };
const oneOf = { use: 'one_of_answered', field: 'title' };

describe('A check that wants an answer the form does not ask for', () => {
	it.each<[string, Changes, string[]]>([
		['by its codes', { ...when, is: ['new', 'done'] }, [notNew]],
		['without codes', when, [notNew]],
		['by a field that is not always answered', { ...when, field: 'words' }, [onlyKind]],
		[
			'by a score',
			{ use: 'required_when', field: 'low', other: 'score', atMost: 3 },
			[
				'checks.0.field: "low" is not asked while "score" is 3, and this check speaks then. Add these codes to its askedWhile, or keep the check from them.',
			],
		],
		['by all codes but some', { ...unless, is: ['done'] }, [notNew]],
		['once a day has come', once, [notNew]],
		['once a day has come, by a field that may be empty', { ...once, field: 'words' }, [onlyKind]],
		[
			'while another field says so',
			{ ...when, is: ['new'], onlyIf: { field: 'kind', is: 'a' } },
			[notNew],
		],
		[
			'beside a question that is not there',
			{ ...oneOf, field: 'why', fields: ['title', 'why'] },
			[notNew],
		],
		['of several, all of which may be hidden', { ...oneOf, fields: ['why', 'words'] }, [none]],
	])('is a mistake: %s', (_, check, expected) => {
		const found = told({ checks: [check] });
		expect(found).toEqual(expected);
		for (const one of found)
			expect(translateSentence(one.replace(/^\S*: /, '')), one).not.toBeNull();
	});

	it.each<[string, Changes]>([
		['its codes are among those it is asked for', { ...when, is: ['doing'] }],
		['it leaves out the others', { ...unless, is: ['new'] }],
		['it holds only then', { ...once, onlyIf: { field: 'status', is: 'done' } }],
		['any answer will do', { ...when, field: 'words', other: 'kind' }],
		['a score is as low', { use: 'required_when', field: 'low', other: 'score', atMost: 2 }],
		['one of several is always asked', { ...oneOf, fields: ['title', 'why'] }],
		['one or the other is asked', { ...oneOf, fields: ['fresh', 'why'] }],
		['only an answer that is there is looked at', { use: 'differs', field: 'why', other: 'title' }],
	])('is none where %s', (_, check) => {
		expect(told({ checks: [check] })).toEqual([]);
	});
});

describe('askedWhile', () => {
	const said = (at: number, id: string) =>
		`fields.${at}.askedWhile: "${id}" is in a survey or a form of several rows, and these do not know askedWhile. Write showIf instead.`;
	const all = [said(12, 'why'), said(13, 'fresh'), said(14, 'words'), said(15, 'low')];
	it.each<[string, Changes]>([
		['a survey', { kind: 'survey' }],
		['a form of several rows', { matrix: { field: 'kind', shared: [] } }],
	])('is a mistake in %s', (_, changes) => {
		const found = told(changes);
		expect(found).toEqual(all);
		for (const one of found)
			expect(translateSentence(one.replace(/^\S*: /, '')), one).not.toBeNull();
	});

	it('is none in a register', () => {
		expect(told({})).toEqual([]);
	});
});
