import { describe, expect, it } from 'vitest';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { loadOrganization, readYaml } from '../definitions.ts';
import { example } from '../entries/a-tracker.ts';

type Changes = Record<string, unknown>;
const [titleField, stateField, ...otherFields] = example.fields;
const withField = (field: Changes): Changes => ({ fields: [...example.fields, field] });
const option = (code: string, label: string) => ({ code, label });
const check = { use: 'required_when', field: 'reason', other: 'state' };

/** `where: sentence` of everything the schema finds. */
function sentences(
	schema: typeof trackerSchema | typeof organizationSchema,
	data: unknown,
): string[] {
	const result = schema.safeParse(data);
	return result.success
		? []
		: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

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

describe('Files of a tracker that do not fit together stop with a sentence', () => {
	const make = (changes: Changes, words: Changes = {}, organization = loadOrganization()) =>
		localise(
			'example',
			trackerSchema.parse({ ...example, ...changes }),
			{ en: trackerWordsSchema.parse(words) },
			organization,
			'en',
		);

	it.each<[string, Changes, Changes, string]>([
		[
			'words for an unknown field',
			{},
			{ fields: { titel: { label: 'x' } } },
			'trackers/example/en.yml has words for "titel", but tracker.yml has no such field. Write one of: title',
		],
		[
			'words for an unknown option',
			{},
			{ fields: { state: { options: { opne: 'x' } } } },
			'field "state": tracker.yml has no option "opne". Write one of: open, closed.',
		],
		[
			'words for an option where there are none',
			{},
			{ fields: { title: { options: { a: 'x' } } } },
			'The field has no options of its own; take it out.',
		],
		[
			'too many sample words',
			{},
			{ samples: [{}] },
			'has words for 1 samples, but tracker.yml has 0.',
		],
		[
			'two options with one English word',
			{},
			{ fields: { state: { options: { open: 'x', closed: 'X ' } } } },
			'field "state": "X" may mean "open" or "closed". Word one of them differently',
		],
		[
			'two fields with one English word',
			{},
			{ fields: { title: { label: 'x' }, state: { label: 'X' } } },
			'a column called "X" may mean "title" or "state". Word one of them differently',
		],
		[
			'a sample with an unknown code',
			{ samples: [{ state: 'opne' }] },
			{},
			'sample 1, "state": "opne" is no value of a choice field. Write one of these codes: open, closed.',
		],
		[
			'a sample with an impossible day',
			{ samples: [{ due_on: '2026-02-30' }] },
			{},
			'Write a day such as "2024-03-15", in quotation marks.',
		],
		[
			'a sample with a score out of range',
			{ samples: [{ score: 6 }] },
			{},
			'Write a number from 1 to 5, or na.',
		],
	])('%s', (_what, changes, words, sentence) => {
		expect(() => make(changes, words)).toThrow(sentence);
	});
});

describe('A mistake in organization.yml is told with place and remedy', () => {
	const organization = readYaml('organization.yml') as Changes;
	it.each<[string, Changes, string]>([
		[
			'a threshold below what protects people',
			{ privacy: { scores: 4 } },
			'privacy.scores: Write 5 or more: with fewer people an answer can be traced',
		],
		[
			'a threshold for comments below what protects people',
			{ privacy: { comments: 5 } },
			'privacy.comments: Write 10 or more',
		],
		['a name without Chinese', { name: { en: 'Example' } }, 'name: Write the words in zh-CN'],
		['a missing anchor', { scale: {} }, 'scale.1: Write an anchor as a list of properties'],
		[
			'a day that is none',
			{ calendar: { off: ['2026-02-30'], work: [] } },
			'calendar.off.0: "2026-02-30" is no day. Write days as "2026-10-01"',
		],
		[
			'a zone there is not',
			{ calendar: { zone: 'China/Shanghai' } },
			'calendar.zone: There is no such zone. Write it as Asia/Shanghai.',
		],
		['an unknown property', { staff: 3 }, ': organization.yml has no property called "staff".'],
		[
			'two departments with one code',
			{
				departments: [1, 2].map((headcount) => ({
					code: 'a',
					label: { 'zh-CN': `部${headcount}` },
					headcount,
				})),
			},
			'departments.1: Two of them are called "a".',
		],
		[
			'two roles with one name',
			{ roles: ['a', 'b'].map((code) => ({ code, label: { 'zh-CN': '经理' } })) },
			'roles.1: Two of them are called "经理".',
		],
	])('%s', (_what, changes, sentence) => {
		expect(sentences(organizationSchema, { ...organization, ...changes }).join('\n')).toContain(
			sentence,
		);
	});
});

it('An audience as 0.1.0 called it is the same audience', () => {
	expect(trackerSchema.parse({ ...example, audience: 'owners' }).audience).toEqual(['managers']);
});

describe('What a language lacks', () => {
	it('is taken from zh-CN word by word, and everything optional has a default', () => {
		const raw = trackerSchema.parse({ ...example, aliases: ['旧名'] });
		const words = trackerWordsSchema.parse({
			title: 'Example',
			fields: { state: { options: { open: 'Open' } } },
		});
		const definition = localise('example', raw, { en: words }, loadOrganization(), 'en');
		expect(definition).toMatchObject({
			title: 'Example',
			titles: ['Example', '示例', '旧名'],
			purpose: '用来测试',
			columns: example.fields.map(({ id }) => id),
			summary: ['title', 'state', 'score'],
			anonymous: false,
			matrix: null,
			checks: [],
			samples: [],
		});
		expect(definition.fields[0]).toMatchObject({ label: '标题', maxLength: 100, required: true });
		expect(definition.fields[1]).toMatchObject({
			required: false,
			options: [
				{ label: 'Open', labels: ['Open', '未关闭'] },
				{ label: '已关闭', labels: ['已关闭'] },
			],
		});
		expect(definition.fields[2]).toMatchObject({
			options: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good', 'Not applicable'].map(
				(label) => ({ label }),
			),
		});
	});
});
