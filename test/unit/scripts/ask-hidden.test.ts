import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askHidden } from '../../../scripts/collect/ask-hidden.ts';
import { openedIn } from '../../../scripts/collect/refuse-others.ts';

const own = process.stdin;
afterEach(() => {
	Object.defineProperty(process, 'stdin', { value: own, configurable: true });
	vi.restoreAllMocks();
});

/** Types these at the question, one after the other; gives the answer and all that was shown. */
async function typed(keys: readonly string[], isTTY = true) {
	const raw: boolean[] = [];
	const nothing = () => {};
	const stdin = Object.assign(new EventEmitter(), {
		...{ isTTY, setRawMode: (on: boolean) => raw.push(on) },
		...{ setEncoding: nothing, resume: nothing, pause: nothing },
	});
	Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
	const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const answer = askHidden('Passphrase: ');
	for (const key of keys) stdin.emit('data', key);
	const text = shown.mock.calls.map(([said]) => String(said)).join('');
	return { answer: await answer, text, raw };
}

describe('what is asked for on the terminal', () => {
	it.each([
		['typed', ['k', '3', 'm', '\r'], 'k3m'],
		['pasted, with the end of its line', ['k3m2-9xtr\r\n'], 'k3m2-9xtr'],
		['mended, a letter of any script at a time', ['a𠮷', '\u007f', '\b', '\u007f', '密\n'], '密'],
		['broken off with Ctrl-C', ['k3', '\u0003'], null],
		['ended with Ctrl-D', ['\u0004'], null],
	])('is never shown, and the terminal is as before: %s', async (_, keys, answer) => {
		const found = await typed(keys);
		expect(found).toEqual({ answer, text: 'Passphrase: \n', raw: [true, false] });
	});

	it('is not asked for where there is no terminal', async () => {
		expect(await typed([], false)).toEqual({ answer: null, text: '', raw: [] });
	});
});

it('results that somebody has open in Excel, WPS or LibreOffice are told by what these leave beside them', () => {
	const out = mkdtempSync(join(tmpdir(), 'opened-'));
	mkdirSync(join(out, 'tables'));
	for (const name of ['report.json', 'tables/~$feedback.csv', '.~lock.report.txt#', 'a.tmp'])
		writeFileSync(join(out, name), '');
	expect(openedIn(out)).toEqual(['.~lock.report.txt#', 'tables/~$feedback.csv']);
	expect(openedIn(join(out, 'nowhere'))).toEqual([]);
	rmSync(out, { recursive: true });
});
