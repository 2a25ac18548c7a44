import { afterEach, describe, expect, it, vi } from 'vitest';
import { addRecent } from '~/device/recent-searches.ts';
import { further, isAtSharedScreen, keepAtScreen, saysHash } from '~/device/shared-screen.ts';

afterEach(() => vi.unstubAllGlobals());

const site = 'https://handbook.example.com';
const at = (hash: string) => vi.stubGlobal('location', new URL(`${site}/opinion/${hash}`));

/** Where a link leads once it was pressed at a shared screen. */
function pressed(address: string): string {
	const link = new URL(address, `${site}/opinion/`);
	keepAtScreen(link as unknown as HTMLAnchorElement);
	return link.href.replace(site, '');
}

describe('a shared screen', () => {
	it('is known by the address, with or without another word', () => {
		for (const [hash, is] of [
			['#kiosk', true],
			['#further,kiosk', true],
			['#further', false],
			['#kiosks', false],
			['', false],
		] as const) {
			at(hash);
			expect(isAtSharedScreen(), hash).toBe(is);
			expect(saysHash(further), hash).toBe(hash.startsWith('#further'));
		}
	});

	it('stays one in the other language and on the board, and where an opinion is added to', () => {
		at('#kiosk');
		expect(pressed('/en/opinion/')).toBe('/en/opinion/#kiosk');
		expect(pressed('/board/')).toBe('/board/#kiosk');
		expect(pressed('/opinion/#further')).toBe('/opinion/#further,kiosk');
		// Places in pages, mail and other hosts are as they were.
		expect(pressed('/everyone/emergency/#call')).toBe('/everyone/emergency/#call');
		expect(pressed('mailto:hr@example.com')).toBe('mailto:hr@example.com');
		expect(pressed('https://example.org/')).toBe('https://example.org/');
	});

	it('keeps no search for the next person to read', () => {
		const kept = new Map<string, string>();
		const document = { documentElement: { dataset: {} } };
		const localStorage = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, text: string) => void kept.set(key, text),
		};
		vi.stubGlobal('document', document);
		vi.stubGlobal('localStorage', localStorage);
		at('#kiosk');
		addRecent('zh-CN', '排班不满');
		expect([...kept.values()]).toEqual([]);
		at('');
		addRecent('zh-CN', '排班');
		expect([...kept.values()]).toEqual(['["排班"]']);
	});
});
