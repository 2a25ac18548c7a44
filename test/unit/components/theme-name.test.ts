import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptKeys } from '../../../src/device/kept.ts';

it.each(['ThemeProvider.astro', 'choose-theme.ts'])(
	'%s keeps the theme under the name by which everything kept is erased',
	(file) => {
		const code = readFileSync(`src/components/starlight/${file}`, 'utf8');
		expect(code).toContain(`'${keptKeys.theme.name}'`);
	},
);
