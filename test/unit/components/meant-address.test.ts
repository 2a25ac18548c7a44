import { expect, it } from 'vitest';
import { meantAddress } from '~/components/page/meant-address.ts';

it.each([
	['/everyone/channels/，', '/everyone/channels/'],
	['/everyone/channels。', '/everyone/channels/'],
	['/en/everyone/channels/），谢谢', '/en/everyone/channels/'],
	['/everyone/channels/%EF%BC%8C', '/everyone/channels/'],
	['/everyone/channels/%EF%BC', '/everyone/channels/'],
	['/Everyone/Channels', '/everyone/channels/'],
	['/handbook/collect/"', '/handbook/collect/'],
	['/everyone//channels/', '/everyone/channels/'],
	['/，', '/'],
])('%s means %s', (path, meant) => {
	expect(meantAddress(path)).toBe(meant);
});

it('an address as it should be means nothing else', () => {
	expect(meantAddress('/everyone/channels/')).toBeNull();
	expect(meantAddress('/')).toBeNull();
});

it.each([
	['/HR-Handbook/everyone/channels/，', '/HR-Handbook/everyone/channels/'],
	['/hr-handbook/Everyone/channels', '/HR-Handbook/everyone/channels/'],
	['/HR-Handbook/，', '/HR-Handbook/'],
])('where the site is served below /HR-Handbook/, %s means %s', (path, meant) => {
	expect(meantAddress(path, '/HR-Handbook/')).toBe(meant);
	expect(meantAddress(meant, '/HR-Handbook/')).toBeNull();
});
