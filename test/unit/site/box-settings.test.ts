import { describe, expect, it } from 'vitest';
import { newBoxName } from '~/core/handover/box/box-name.ts';
import { boxPattern } from '~/core/organization/site-address.ts';
import { boxFolders, boxSettings } from '~/site/box-settings.ts';
import { webServers } from '~/site/server-settings.ts';

/** The pattern of names in the settings, as the web server reads it. */
function namesIn(settings: string): RegExp {
	const found = /b-\[2-9a-z[^$]*?\$/.exec(
		settings.replaceAll('[23456789abcdfghjkmnpqrstvwxyz]', '[2-9a-z]'),
	);
	return new RegExp(`^${found?.[0] ?? 'nothing'}`);
}

describe.each(webServers)('the drop box of %s', (server) => {
	it('takes the very names that pages send, and sealed ones alone where there are keys', () => {
		const open = namesIn(boxSettings(server, { at: '/inbox/', sealed: false }));
		const sealed = namesIn(boxSettings(server, { at: '/inbox/', sealed: true }));
		for (const file of ['a.csv', 'a.zip']) {
			expect(newBoxName(file)).toMatch(open);
			expect(newBoxName(`${file}.age`)).toMatch(open);
			expect(newBoxName(file)).not.toMatch(sealed);
			expect(newBoxName(`${file}.age`)).toMatch(sealed);
		}
	});

	it('lies where organization.yml says', () => {
		const settings = boxSettings(server, { at: '/handbook/in/', sealed: true });
		expect(settings).not.toContain('/inbox/');
		if (server !== 'IIS') expect(settings).toContain('/handbook/in/');
	});
});

it('its folders are outside of the site', () => {
	expect(boxFolders({ at: '/inbox/', sealed: true })).toContain('/srv/goutong/inbox ');
});

it.each([
	['/inbox/', true],
	['/handbook/in_box/', true],
	['/', false],
	['inbox/', false],
	['/inbox', false],
	['//elsewhere/', false],
	['/../', false],
	['https://elsewhere.example/', false],
])('%s may be one: %s', (at, fits) => expect(boxPattern.test(at)).toBe(fits));
