import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkFolder } from '../../../scripts/collect/work-folder.ts';
import { write, results, held, none, report } from './folder-of-results.ts';

let folder = '';
let out = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'results-'));
	out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the folder of the results', () => {
	it('stays as it was until all is done, and is then another, whole', () => {
		write(out, results);
		const work = openWorkFolder(out);
		writeFileSync(join(work.result, 'new.txt'), '');
		expect(readdirSync(out)).toContain('goutong.duckdb');
		work.publish();
		expect(readdirSync(out)).toEqual(['new.txt']);
		expect(readdirSync(folder)).toEqual(['out']);
	});

	it.each([
		['as they could before', 0o750, 0o750],
		['that is new, by nobody else', null, 0o700],
	])('can be opened %s', (_, before, after) => {
		if (before !== null) {
			write(out, results);
			chmodSync(out, before);
		}
		openWorkFolder(out).publish();
		expect(statSync(out).mode & 0o777).toBe(after);
	});

	it('stays where a program has it open, and what to close is said', () => {
		write(out, results);
		const work = openWorkFolder(out, { rename: held('out', 99), pauses: none });
		expect(() => work.publish()).toThrow('Close what has the results open');
		work.discard();
		expect(readdirSync(out)).toContain('goutong.duckdb');
		expect(readdirSync(folder)).toEqual(['out']);
	});

	it('may be there already, empty', () => {
		mkdirSync(out);
		const work = openWorkFolder(out);
		writeFileSync(join(work.result, 'new.txt'), '');
		work.publish();
		expect(readdirSync(out)).toEqual(['new.txt']);
	});

	it('is what it was after a run that was cut off, at its last step too', () => {
		const work = join(folder, '.out.collecting');
		// A process that is long gone.
		write(work, { 'before/report.json': report, 'result/half.txt': '', process: '4194305' });
		openWorkFolder(out).discard();
		expect(readdirSync(out)).toEqual(['report.json']);
		expect(existsSync(work)).toBe(false);
	});

	it.each([
		['for a moment', 2, null],
		['until the run gives up', 9, 'EBUSY'],
	])('is whole where another program holds the new ones %s', (_, times, said) => {
		write(out, results);
		const work = openWorkFolder(out, { rename: held('result', times), pauses: none });
		writeFileSync(join(work.result, 'new.txt'), '');
		if (said === null) work.publish();
		else expect(() => work.publish()).toThrow(said);
		work.discard();
		expect(readdirSync(out).includes(said === null ? 'new.txt' : 'goutong.duckdb')).toBe(true);
		expect(readdirSync(folder)).toEqual(['out']);
	});

	it('lies beside where it cannot be put back, is never cleared away there, and goes back with the next run', () => {
		write(out, results);
		const all = held('result', 99);
		const back = held('before', 99);
		const rename = (from: string, to: string) =>
			(basename(from) === 'result' ? all : back)(from, to);
		const work = openWorkFolder(out, { rename, pauses: none });
		expect(() => work.publish()).toThrow(join('.out.collecting', 'before'));
		work.discard();
		expect(readFileSync(join(folder, '.out.collecting/before/report.json'), 'utf8')).toBe(report);
		openWorkFolder(out).discard();
		expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe(report);
		expect(readdirSync(folder)).toEqual(['out']);
	});
});
