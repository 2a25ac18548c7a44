import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { forget, forgetAll, keep, type Kept, keptKeys, readKept } from '~/device/kept.ts';
import { clearLastWords, readLastWords, writeLastWords } from '~/device/last-words.ts';
import { addRecent, clearRecent, readRecent } from '~/device/recent-searches.ts';

/** What is a draft the form engine knows; here anything is one. */
const isAny = (_kept: unknown): _kept is unknown => true;

/** As 0.1.0 wrote them. */
const kept010 = {
	'goutong-last-words-needs': '{"draft":{"tracker":"needs","id":"s-1"},"known":null}',
	'goutong:recent-searches:zh-CN': '["首问"]',
	'goutong.map.role': 'hr',
	'starlight-theme': 'dark',
};

const all = Object.keys(keptKeys) as Kept[];

beforeEach(() => localStorage.clear());

/** As in a form that is a file of its own. */
function inKit() {
	document.documentElement.dataset['kit'] = 'kit-7';
	onTestFinished(() => void delete document.documentElement.dataset['kit']);
}

describe('what a browser keeps besides the database', () => {
	it.each(all)('keeps %s and gives it back, part by part', (kept) => {
		expect(readKept(kept, 'a')).toBeNull();
		expect(keep(kept, '1', 'a')).toBe(true);
		keep(kept, '2', 'b');
		expect([readKept(kept, 'a'), readKept(kept, 'b'), readKept(kept)]).toEqual(['1', '2', null]);
		forget(kept, 'a');
		expect([readKept(kept, 'a'), readKept(kept, 'b')]).toEqual([null, '2']);
		forget(kept);
		expect(localStorage.length).toBe(0);
	});

	it('has no name that begins with another: forgetting one leaves the others', () => {
		for (const kept of all) keep(kept, kept, 'x');
		for (const [place, kept] of all.entries()) {
			forget(kept);
			expect(localStorage.length).toBe(all.length - place - 1);
		}
	});

	it('begins every name of its own with the name of the data, also with the one of a kit', () => {
		inKit();
		keep('role', 'hr');
		delete document.documentElement.dataset['kit'];
		expect(Object.keys(localStorage)).toEqual(['kit-7.role']);
		expect(readKept('role')).toBeNull();
	});

	it('does not give a kit what older versions kept: its store may be that of all files', () => {
		for (const [name, text] of Object.entries(kept010)) localStorage.setItem(name, text);
		inKit();
		expect(readLastWords('needs', isAny)).toBeNull();
	});

	it('reads what a device of 0.1.0 has, and keeps it under one name from then on', () => {
		for (const [name, text] of Object.entries(kept010)) localStorage.setItem(name, text);
		expect(readLastWords('needs', isAny)).toEqual({
			draft: { tracker: 'needs', id: 's-1' },
			known: null,
		});
		expect(readRecent('zh-CN')).toEqual(['首问']);
		expect(readKept('role')).toBe('hr');
		expect(readKept('theme')).toBe('dark');

		writeLastWords({ draft: { tracker: 'needs', id: 's-2' }, known: null });
		addRecent('zh-CN', '匿名');
		keep('role', 'manager');
		expect(Object.keys(localStorage).sort()).toEqual([
			'goutong.last-words.needs',
			'goutong.recent-searches.zh-CN',
			'goutong.role',
			'starlight-theme',
		]);
		expect(readRecent('zh-CN')).toEqual(['匿名', '首问']);
	});

	it('knows the role that the map alone kept, under the name it had then', () => {
		localStorage.setItem('goutong.map-role', 'department_head');
		expect(readKept('role')).toBe('department_head');
		keep('role', 'line_manager');
		expect(Object.keys(localStorage)).toEqual(['goutong.role']);
	});

	it('forgets what 0.1.0 kept as it forgets its own', () => {
		for (const [name, text] of Object.entries(kept010)) localStorage.setItem(name, text);
		clearLastWords('needs');
		clearRecent('zh-CN');
		expect(Object.keys(localStorage).sort()).toEqual(['goutong.map.role', 'starlight-theme']);
		forgetAll();
		expect(localStorage.length).toBe(0);
	});

	it('leaves alone what others keep', () => {
		localStorage.setItem('theirs', '1');
		for (const kept of all) keep(kept, '1', 'x');
		forgetAll();
		expect(Object.keys(localStorage)).toEqual(['theirs']);
	});

	it('never throws where the browser refuses or has no room', () => {
		const refuse = () => {
			throw new DOMException('', 'SecurityError');
		};
		const storage = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse);
		try {
			expect(keep('theme', 'dark')).toBe(false);
			expect(readKept('theme')).toBeNull();
			forgetAll();
			addRecent('zh-CN', '首问');
			expect(readRecent('zh-CN')).toEqual([]);
			expect(readLastWords('needs', isAny)).toBeNull();
		} finally {
			storage.mockRestore();
		}
	});
});
