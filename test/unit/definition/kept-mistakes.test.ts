import { expect, it } from 'vitest';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { findKeptMistakes } from '~/core/definition/kept-mistakes.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { keptLimits } from '~/core/keeping/kept-limits.ts';
import { toMistake } from '../../../integrations/mistakes/mistake.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { loadDefinitions, loadOrganization } from '../definitions.ts';
import { cases, steps } from './two-trackers.ts';

type Data = Record<string, unknown>;

const fields = [
	...cases.fields,
	{ id: 'received_at', type: 'datetime', label: '收到' },
	{ id: 'seen_on', type: 'date', label: '看过' },
];
const kept = { limit: 'cases_kept', from: { field: 'received_at' }, keeps: ['received_at'] };
const limits = { days: ['cases_kept', 'steps_kept'], others: ['forum_size'] };

const made = (id: string, data: Data) =>
	localise(id, trackerSchema.parse(data), {}, loadOrganization(), 'zh-CN');

/** What is said of them: by their schema, or else by what else is there. */
function told(own: unknown, below: unknown = null): string {
	const [upper, lower] = [
		{ ...cases, fields, kept: own },
		{ ...steps, kept: below },
	];
	const issues = [upper, lower].flatMap((one) => trackerSchema.safeParse(one).error?.issues ?? []);
	const said = issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	if (said.length > 0) return said.join('\n');
	const definitions = joinDefinitions([made('cases', upper), made('steps', lower)]);
	return findKeptMistakes(definitions, limits).join('\n');
}

it('How long records are kept becomes part of the definition, and says when it is well written', () => {
	expect(told(kept, { keeps: ['of', 'at'] })).toBe('');
	expect(made('cases', { ...cases, fields, kept }).kept).toEqual({
		time: {
			limit: 'cases_kept',
			from: { child: null, where: {}, field: 'received_at', pick: 'first' },
		},
		while: {},
		keeps: ['received_at'],
	});
});

it.each<[string, unknown, unknown, string]>([
	['only how long', { limit: 'cases_kept' }, null, 'Write both limit and from'],
	['nothing', {}, null, 'Write limit and from, or keeps'],
	['a limit nobody knows', { ...kept, limit: 'case_kept' }, null, 'Did you mean "cases_kept"?'],
	[
		'a number of people',
		{ ...kept, limit: 'forum_size' },
		null,
		'is not in days, weeks or months. Name one that is.',
	],
	['a field nobody knows', { ...kept, from: { field: 'x' } }, null, 'no field called "x"'],
	['a field that is no day', { ...kept, from: { field: 'state' } }, null, 'a field with type'],
	['what stays and is not there', { ...kept, keeps: ['x'] }, null, 'no field called "x"'],
	['a state nobody knows', { ...kept, while: { state: 'x' } }, null, '"x" is no code of "state"'],
	[
		'a day of lines that belong elsewhere',
		{ ...kept, from: { child: 'cases', field: 'at' } },
		null,
		'"cases" is no child of "cases"',
	],
	[
		'lines of nothing that is cleared',
		null,
		{ keeps: ['of'] },
		'belongs to nothing that is cleared',
	],
	[
		'a day that does not stay',
		{ ...kept, keeps: ['state'] },
		null,
		'Without "received_at" a cleared record would not be past its time',
	],
	[
		'another day that does not stay',
		{ ...kept, from: { field: 'received_at', else: { field: 'seen_on' } } },
		null,
		'Without "seen_on" a cleared record',
	],
	[
		'a state that does not stay',
		{ ...kept, while: { state: 'closed' } },
		null,
		'Without "state" a cleared record',
	],
	[
		'a day of lines that do not keep it',
		{ ...kept, from: { child: 'steps', field: 'at', where: { kind: 'solved' } } },
		{ keeps: ['of', 'at'] },
		'add "kind" to keeps of its own kept',
	],
	[
		'a day of lines that are deleted',
		{ ...kept, from: { child: 'steps', field: 'at' } },
		null,
		'add "at" to keeps of its own kept',
	],
	['a state nothing asks for', kept, { while: { kind: 'solved' }, keeps: ['of'] }, 'reads while'],
	['lines without their record', kept, { keeps: ['at'] }, 'Without "of" it would belong to no'],
])('%s is told, with place and remedy, in both languages', (_, own, below, says) => {
	const said = told(own, below);
	expect(said).toContain(says);
	for (const sentence of said.split('\n'))
		if (sentence.startsWith('src/'))
			expect(translateSentence(toMistake(sentence).sentence)).not.toBeNull();
});

it('A limit the company wrote in what is no length of days is told where the company wrote it', () => {
	const definitions = joinDefinitions([
		made('cases', { ...cases, fields, kept }),
		made('steps', steps),
	]);
	const names = { days: [], others: ['cases_kept'] };
	const said = findKeptMistakes(definitions, { ...names, own: ['cases_kept'] });
	expect(said).toHaveLength(1);
	const mistake = toMistake(said[0] ?? '');
	expect(mistake).toMatchObject({
		...{ place: 'src/content/organization.yml', name: 'limits › cases_kept' },
	});
	expect(mistake.sentence).toContain('cases');
	expect(translateSentence(mistake.sentence)).not.toBeNull();
	expect(findKeptMistakes(definitions, names).join()).toContain('trackers/cases/tracker.yml');
});

it('The company’s own limits for records are those trackers name', () => {
	const rows = [
		{
			id: 'a',
			by_law: false,
			value: null,
			default: { from: 2, to: 2, unit: 'months', clock: null },
		},
		{
			id: 'b',
			by_law: false,
			value: null,
			default: { from: 2, to: 2, unit: 'people', clock: null },
		},
	] as unknown as Parameters<typeof keptLimits>[0];
	const organization = {
		...loadOrganization(),
		limits: {
			a: {
				...{ from: 3, to: 3, unit: 'weeks' as const, clock: null },
				changes: [{ from: 5, to: 5, unit: 'days' as const, clock: null, since: '2027-01-01' }],
			},
		},
	};
	expect(keptLimits(rows, organization)).toEqual({
		a: [
			{ since: null, amount: 3, unit: 'weeks' },
			{ since: '2027-01-01', amount: 5, unit: 'days' },
		],
	});
});

it('Every tracker whose records are cleared says what stays of each field that names a person or is written freely', () => {
	for (const { id, fields: own, kept: said } of loadDefinitions('zh-CN'))
		for (const { id: field, type, personal } of own)
			if (said?.keeps?.includes(field))
				expect(
					personal || type === 'longtext' || type === 'text',
					`${id}, ${field}: words stay when its time is over.`,
				).toBe(false);
});
