import { describe, expect, it } from 'vitest';
import { trackerSchema } from '~/core/definition/schema.ts';
import { example } from '../entries/a-tracker.ts';
import { type Changes, sentences } from './mistakes-told.ts';

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
