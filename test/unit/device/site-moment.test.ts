import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { siteMoment } from '~/device/site-moment.ts';

beforeEach(() => vi.stubGlobal('location', { pathname: '/collect/' }));
afterEach(() => vi.unstubAllGlobals());

const date = 'Fri, 27 Nov 2026 13:05:00 GMT';

it.each<[string, Record<string, string> | null, string | null]>([
	['says it', { date }, '2026-11-27T13:05:00.000Z'],
	['is answered for by what keeps answers', { date, age: '90' }, '2026-11-27T13:06:30.000Z'],
	['does not say it', {}, null],
	['says what is no moment', { date: 'today' }, null],
	['is not there', null, null],
])(
	'The moment it is for a server that %s, and never the device’s own',
	async (_, headers, moment) => {
		const asked = vi.fn(async (_address: string, _init: RequestInit) => {
			if (!headers) throw new TypeError('The network is gone.');
			return new Response(null, { headers });
		});
		vi.stubGlobal('fetch', asked);
		expect((await siteMoment())?.toISOString() ?? null).toBe(moment);
		expect(asked.mock.lastCall).toMatchObject(['/collect/', { method: 'HEAD', cache: 'no-store' }]);
	},
);
