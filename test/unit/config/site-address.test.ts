import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressPattern } from '~/core/organization/site-address.ts';
import { siteAddress } from '../../../integrations/site-address.ts';
import { belowBase } from '../../../config/addresses.ts';

describe('where the site is served', () => {
	afterEach(() => vi.unstubAllEnvs());

	it.each(['/', '/handbook/', '/hr/hand_book-2/', '/~hr/v1.2/'])('%s may be', (address) => {
		expect(address).toMatch(addressPattern);
		vi.stubEnv('GOUTONG_ADDRESS', address);
		expect(siteAddress()).toBe(address);
	});

	it.each(['handbook', '/handbook', 'handbook/', 'http://a/', '//', '/a//b/', '/手册/', '/a b/'])(
		'%s may not be, and it is said what to write',
		(address) => {
			expect(address).not.toMatch(addressPattern);
			vi.stubEnv('GOUTONG_ADDRESS', address);
			expect(siteAddress).toThrow(`GOUTONG_ADDRESS says "${address}". Write where`);
		},
	);

	it('is what organization.yml says where the environment says nothing', () => {
		vi.stubEnv('GOUTONG_ADDRESS', '');
		expect(siteAddress()).toBe('/');
	});
});

it('a link from the root is the same link where the site is at the root', () => {
	expect(belowBase('/a/#b', '/')).toBe('/a/#b');
});
