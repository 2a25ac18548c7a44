import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAtScreen, screenPages } from '~/device/keep-at-screen.ts';
import { knownPages } from '../../../config/addresses.ts';
import { addRecent } from '~/device/recent-searches.ts';
import {
	further,
	isAtSharedScreen,
	placeBesideWord,
	sayScreenInAddress,
	saysHash,
} from '~/device/shared-screen.ts';

beforeEach(newDocument);
afterEach(() => vi.unstubAllGlobals());

const site = 'https://handbook.example.com';
const at = (hash: string) => vi.stubGlobal('location', new URL(`${site}/opinion/${hash}`));

function newDocument() {
	vi.stubGlobal('document', { documentElement: { dataset: {} } });
}

/** Where a link leads once it was pressed at a shared screen. */
function pressed(address: string): string {
	const link = new URL(address, location.href);
	keepAtScreen(link as unknown as HTMLAnchorElement);
	return link.href.replace(/^https:..handbook.example.com|^file:/, '');
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
			newDocument();
			at(hash);
			expect(isAtSharedScreen(), hash).toBe(is);
			expect(saysHash(further), hash).toBe(hash.startsWith('#further'));
		}
	});

	it('is the form for opinions or the board', () => {
		expect(screenPages).toEqual([knownPages.opinion, knownPages.board]);
	});

	it('stays one in the other language and on the board, and where an opinion is added to', () => {
		at('#kiosk');
		expect(pressed('/en/opinion/')).toBe('/en/opinion/#kiosk');
		expect(pressed('/board/')).toBe('/board/#kiosk');
		expect(pressed('/opinion/#further')).toBe('/opinion/#further,kiosk');
		for (const folder of ['/all/', '/all/files/', '/hr/']) {
			vi.stubGlobal('location', new URL(`${site}${folder}en/board/#kiosk`));
			expect(pressed('../../opinion/')).toBe(`${folder}opinion/#kiosk`);
			expect(pressed('/board/')).toBe('/board/');
		}
		vi.stubGlobal('location', new URL('file:///all/files/opinion/index.html#kiosk'));
		expect(pressed('../en/board/index.html')).toBe('///all/files/en/board/index.html#kiosk');
		expect(pressed('../everyone/channels/index.html')).not.toContain('#');
	});

	it('ends with every other page, and leaves places in pages, mail and other hosts as they were', () => {
		at('#kiosk');
		expect(pressed('/everyone/channels/')).toBe('/everyone/channels/');
		expect(pressed('/')).toBe('/');
		expect(pressed('/practice/opinion/')).toBe('/practice/opinion/');
		expect(pressed('/paper/sheets/board/')).toBe('/paper/sheets/board/');
		expect(pressed('/everyone/emergency/#call')).toBe('/everyone/emergency/#call');
		expect(pressed('mailto:hr@example.com')).toBe('mailto:hr@example.com');
		expect(pressed('https://example.org/')).toBe('https://example.org/');
	});

	it('stays one at a place of the form or the board, as a search leads there', () => {
		at('#kiosk');
		expect(pressed('/board/#answers')).toBe('/board/#answers,kiosk');
		expect(pressed('/en/opinion/#what-to-write')).toBe('/en/opinion/#what-to-write,kiosk');
		expect(pressed('/board/#answers,kiosk')).toBe('/board/#answers,kiosk');
		// The browser goes to a place in this page by itself; the address says the word again afterwards.
		expect(pressed('/opinion/#what-to-write')).toBe('/opinion/#what-to-write');
	});

	it('is one after the page was loaded again from a place in it, and shows that place', () => {
		const replaceState = vi.fn();
		vi.stubGlobal('history', { state: 'kept', replaceState });
		at('#kiosk');
		sayScreenInAddress();
		expect(isAtSharedScreen()).toBe(true);
		expect(replaceState).not.toHaveBeenCalled();
		at('#_top');
		sayScreenInAddress();
		expect(replaceState).toHaveBeenCalledWith('kept', '', '#_top,kiosk');
		const getElementById = (id: string) => `the place ${id}`;
		vi.stubGlobal('document', { documentElement: { dataset: {} }, getElementById });
		at('#%E5%86%99,kiosk');
		expect(placeBesideWord()).toBe('the place 写');
		for (const hash of ['#%,kiosk', '#kiosk', '']) {
			at(hash);
			expect(placeBesideWord(), hash).toBe(null);
		}
	});

	it('keeps no search for the next person to read', () => {
		const kept = new Map<string, string>();
		const localStorage = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, text: string) => void kept.set(key, text),
		};
		vi.stubGlobal('localStorage', localStorage);
		at('#kiosk');
		addRecent('zh-CN', '排班不满');
		expect([...kept.values()]).toEqual([]);
		// A link into the page, such as the one past the menu, takes the word from the address.
		at('#_top');
		addRecent('zh-CN', '排班不满');
		expect([...kept.values()]).toEqual([]);
		newDocument();
		at('');
		addRecent('zh-CN', '排班');
		expect([...kept.values()]).toEqual(['["排班"]']);
	});
});
