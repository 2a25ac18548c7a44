import { expect, it } from 'vitest';
import { readYaml } from '../definitions.ts';

const words = (locale: string, area: string) =>
	readYaml(`i18n/${locale}/${area}.yml`) as Record<string, string>;

it.each(['zh-CN', 'en'])(
	'in %s the place where files are read into a register has one name',
	(locale) => {
		const name = words(locale, 'keeping')['find'] ?? '?';
		expect(words(locale, 'page')['take_over']).toBe(name);
		expect(words(locale, 'collect')['give_back_help']).toContain(name);
	},
);
