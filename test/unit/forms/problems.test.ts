import { expect, it } from 'vitest';
import { isError } from '../../../src/core/fields/problem.ts';
import { problemsOfDraft } from '../../../src/core/forms/problems.ts';
import { nothingAtHand } from '../../../src/core/entries/check-context.ts';
import { recordChecks } from '../../../src/core/entries/record-checks.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { field, matrixDefinition, option, smallDefinition } from '../entries/small-definition.ts';
import { twoTrackers } from '../definition/two-trackers.ts';
import { filled, matrix, now, small } from './examples.ts';

const demanding = matrixDefinition({
	fields: matrix.fields.map((each) => ({ ...each, required: each.id !== 'people' })),
});

it('a form nobody has written in has one problem, of the form as a whole', () => {
	for (const definition of [small, demanding]) {
		expect(problemsOfDraft(startDraft(definition, now), definition)).toEqual([
			{ key: 'nothing_filled', field: null, row: null },
		]);
	}
});

it('what rows share is asked for once, their own in each; rows left blank are not asked', () => {
	const draft = filled(startDraft(demanding, now), {
		trust: { note: '信' },
		clarity: { note: '清' },
	});
	expect(problemsOfDraft(draft, demanding)).toEqual([
		{ key: 'required', field: 'title', row: null },
		{ key: 'required', field: 'state', row: 'clarity' },
		{ key: 'required', field: 'state', row: 'trust' },
	]);
});

it('a note without its status is no answer yet, and is not taken for none', () => {
	const options = [option('yes'), option('no')];
	const proof = field({ id: 'proof', type: 'evidence', options, maxLength: 100 });
	const definition = smallDefinition({ fields: [proof] });
	const draft = filled(startDraft(definition, now), { '': { proof: { status: '', note: '有' } } });
	expect(problemsOfDraft(draft, definition)).toEqual([
		{ key: 'required', field: 'proof', row: '' },
	]);
});

it('all that is missing beside one field is said, not only the last of it', () => {
	const [cases] = twoTrackers({
		checks: ['began', 'solved'].map((kind) => ({
			...{ use: 'needs_child', field: 'state', is: ['closed'], child: 'steps', where: { kind } },
		})),
	});
	const draft = filled(startDraft(cases, now), { '': { state: 'closed' } });
	const context = { ...nothingAtHand, children: [], rules: recordChecks };
	expect(problemsOfDraft(draft, cases, context).map(({ params }) => params?.['child'])).toEqual([
		'过程：开始',
		'过程：已解决',
	]);
});

it('warnings do not stop saving', () => {
	expect(
		[{ level: 'warning' as const }, { level: 'error' as const }, {}].map((level) =>
			isError({ key: 'personal_data', field: 'note', ...level }),
		),
	).toEqual([false, true, true]);
});
