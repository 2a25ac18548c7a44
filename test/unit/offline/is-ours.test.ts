import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isOurs } from '~/workers/offline/answer-request.ts';

const scope = 'https://handbook.example/handbook/';
beforeEach(() => vi.stubGlobal('registration', { scope }));
afterEach(() => vi.unstubAllGlobals());

it.each<[string, boolean, string, RequestInit?]>([
	['a page', true, `${scope}collect/`],
	['what the server says of a page now', false, `${scope}collect/`, { method: 'HEAD' }],
	['a part of a file', false, `${scope}a.zip`, { headers: { range: 'bytes=0-9' } }],
	['a file for the drop box', false, `${scope}inbox/b.csv`, { method: 'PUT' }],
	['another site of the host', false, 'https://handbook.example/other/'],
])('The copy on the device answers for %s: %s', (_, is, address, init) =>
	expect(isOurs(new Request(address, init))).toBe(is),
);
