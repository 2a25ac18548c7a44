import { describe, expect, it } from 'vitest';
import { addressOf, pageOfFile, splitLocale, trackerOf, trackerPage } from 'config/addresses.ts';
import { locales } from 'config/locales.ts';

describe('the address of a page', () => {
	it.each([
		['everyone/channels.mdx', '/everyone/channels/'],
		['en/everyone/channels.mdx', '/en/everyone/channels/'],
		['index.mdx', '/'],
		['en/index.mdx', '/en/'],
		['phases/index.md', '/phases/'],
		['en\\phases\\index.mdx', '/en/phases/'],
		// Begins as a language does, and is none.
		['english/why.mdx', '/english/why/'],
	])('follows from its file %s', (file, address) => {
		expect(addressOf(pageOfFile(file))).toBe(address);
	});

	it('lies below the folder the site is served from', () => {
		expect(addressOf({ locale: 'en', page: 'collect' }, '/handbook/')).toBe(
			'/handbook/en/collect/',
		);
		expect(addressOf({ locale: 'zh-CN', page: '' }, '/handbook/')).toBe('/handbook/');
	});

	it.each(locales.map(({ code }) => code))('says its language and page again: %s', (locale) => {
		for (const page of ['', 'collect', 'everyone/channels'])
			expect(splitLocale(addressOf({ locale, page }).slice(1, -1))).toEqual({ locale, page });
	});

	it('says whose form is on it', () => {
		expect(trackerOf(trackerPage('needs'))).toBe('needs');
		expect(trackerOf('trackers/needs/')).toBe('needs');
		expect(trackerOf('trackers')).toBeNull();
		expect(trackerOf('everyone/trackers/needs')).toBeNull();
	});
});
