import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptKeys } from '../../../src/device/kept.ts';
import { themeName } from '../../../src/device/theme-name.ts';

it('at the root the theme is kept under the name the docs theme reads', () => {
	expect(themeName).toBe('starlight-theme');
});

it.each(['ThemeProvider.astro', 'choose-theme.ts'])(
	'%s keeps the theme under the name by which everything kept is erased',
	(file) => {
		const code = readFileSync(`src/components/starlight/${file}`, 'utf8');
		expect(keptKeys.theme.name).toBe(themeName);
		expect(code).toContain("import { themeName } from '~/device/theme-name.ts';");
		expect(code).toMatch(/localStorage\.getItem\([^)]*themeName/);
		expect(code).not.toContain('starlight-theme');
	},
);
