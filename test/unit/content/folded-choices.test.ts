import { expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';

it.each([
	['zh-CN', /^案情/],
	['en', / case$/],
])(
	'How complex a complaint is stands folded, without its question, so each choice says what it is of, and only these, in %s',
	(locale, ofTheCase) => {
		const { fields } = loadDefinition('complaints', locale);
		const said = fields.flatMap((field) =>
			'options' in field
				? field.options
						.filter(({ label }) => ofTheCase.test(label))
						.map(({ code }) => `${field.id}=${code}`)
				: [],
		);
		expect(said).toEqual(['complexity=simple', 'complexity=medium', 'complexity=complex']);
	},
);
