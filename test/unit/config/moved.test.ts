import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { moved } from 'config/moved.ts';
import { readSources } from '../../../integrations/sources/source.ts';

const sources = readSources('.');
const isPage = (page: string, locale: string) =>
	sources.some((one) => one.page === page && one.locale === locale);

describe.each(Object.entries(moved))('The old address %s', (from, to) => {
	it.each(locales.map(({ code }) => code))('leads to a page that is there, in %s', (locale) => {
		expect([to, isPage(to, locale)]).toEqual([to, true]);
		expect([from, isPage(from, locale)]).toEqual([from, false]);
	});
});
