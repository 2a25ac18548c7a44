import { describe, expect, it } from 'vitest';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { loadOrganization } from '../definitions.ts';
import { example } from '../entries/a-tracker.ts';
import type { Changes } from './mistakes-told.ts';

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
			'other forms of a unit that is not there',
			{},
			{ fields: { people: { units: ['person'] } } },
			'src/content/trackers/example/en.yml, field "people": Write a unit, or take units out.',
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
