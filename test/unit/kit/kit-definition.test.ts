import { expect, it } from 'vitest';
import { kitDefinition } from '../../../integrations/editions/kit/kit-definition.ts';
import type { Field } from '../../../src/core/fields/field.ts';
import { writeOption } from '../../../src/core/fields/options.ts';
import { loadDefinitions } from '../definitions.ts';

const cellsOf = (field: Field) =>
	'options' in field
		? field.options.map(({ code }) => writeOption(code, field.options, 'labels'))
		: [];

it.each(['zh-CN', 'en'])('a kit spells every answer as the site does, in %s', (locale) => {
	const written = loadDefinitions(locale).map((definition) => ({
		site: definition.fields.map(cellsOf),
		kit: kitDefinition(definition).fields.map(cellsOf),
	}));
	expect(written.flatMap(({ site }) => site.flat()).length).toBeGreaterThan(100);
	for (const { site, kit } of written) expect(kit).toEqual(site);
});
