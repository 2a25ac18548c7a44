import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
	instead,
	withoutStyleAttributes,
} from '../../../../integrations/lighten/without-style-attributes.ts';

it('what the theme says in style attributes is said by a rule', () => {
	expect(withoutStyleAttributes('<a style="--depth: 1;"><svg style="--sl-icon-size: 1em;">')).toBe(
		'<a data-depth="1"><svg>',
	);
});

it('a style attribute nobody knows stays', () => {
	const html = '<a style="--depth: 9;">';
	expect(withoutStyleAttributes(html)).toBe(html);
});

it('every attribute has its rule, with the value the theme wrote', () => {
	const css = readFileSync('src/styles/theme.css', 'utf8');
	const rules = Object.entries(instead).filter(([, attribute]) => attribute !== '');
	expect(rules.length).toBeGreaterThan(0);
	for (const [style, attribute] of rules) {
		expect(css).toContain(`[${attribute.trim().replaceAll('"', "'")}] {\n\t${style}`);
	}
});
