import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkFolder } from '../../../scripts/collect/work-folder.ts';
import { results, write } from './folder-of-results.ts';

let folder = '';
let out = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'results-'));
	out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what is not of the results', () => {
	it.each([
		['letter.txt', { 'letter.txt': '' }, '没有动它'],
		['beside them', { ...results, 'letter.txt': '' }, 'letter.txt'],
		['among the tables', { ...results, 'tables/mine.xlsx': '' }, 'tables/mine.xlsx'],
		['among the rows set aside', { ...results, 'set-aside/002.csv': '' }, 'set-aside/002.csv'],
		['in a folder of its own', { ...results, 'plan/a.txt': '' }, 'plan/a.txt'],
		['hidden', { ...results, '.git/HEAD': '' }, '.git/HEAD'],
	])('is not thrown away, and is named: %s', (_, files, said) => {
		write(out, files);
		expect(() => openWorkFolder(out)).toThrow(said);
		for (const name of Object.keys(files)) expect(existsSync(join(out, name))).toBe(true);
		expect(readdirSync(folder)).toEqual(['out']);
	});

	it('is found where it came while the run worked', () => {
		write(out, results);
		const work = openWorkFolder(out);
		write(out, { 'letter.txt': '' });
		expect(() => work.publish()).toThrow('letter.txt');
		work.discard();
		expect(existsSync(join(out, 'letter.txt'))).toBe(true);
	});

	it('are rows set aside that somebody corrected since', () => {
		write(out, results);
		const later = Date.now() / 1000 + 60;
		utimesSync(join(out, 'set-aside/001.csv'), later, later);
		expect(() => openWorkFolder(out)).toThrow(/001\.csv was changed/);
		expect(existsSync(join(out, 'set-aside/001.csv'))).toBe(true);
	});

	it.each([
		['set-aside/A1B2.tmp', 'changed', -60],
		['A1B2.tmp', 'changed', 60],
		['A1B2.tmp', 'left long ago', null],
		['set-aside/A1B2.tmp', '', null],
	])('is what a program was saving, %s with “%s” in it', (name, text, seconds) => {
		write(out, { ...results, [name]: text });
		const at = Date.now() / 1000 + (seconds ?? -60);
		utimesSync(join(out, name), at, at);
		if (seconds !== null) expect(() => openWorkFolder(out)).toThrow(name);
		else openWorkFolder(out).discard();
		expect(existsSync(join(out, name))).toBe(true);
	});

	it('nor is a folder that another run is writing', () => {
		write(folder, { '.out.collecting/process': String(process.ppid) });
		expect(() => openWorkFolder(out)).toThrow('Another run');
	});

	it('nor one that a run on another computer writes, until it surely ended', () => {
		const note = join('.out.collecting', 'process.other.1.0a');
		write(folder, { [note]: '', '.out.collecting/scratch/a': '' });
		expect(() => openWorkFolder(out)).toThrow('computer other, process 1');
		const before = Date.now() / 1000 - 25 * 60 * 60;
		utimesSync(join(folder, note), before, before);
		openWorkFolder(out).publish();
		expect(readdirSync(folder)).toEqual(['out']);
	});

	it('nor, once another run came in, what that one does', () => {
		const first = openWorkFolder(out);
		first.publish();
		const second = openWorkFolder(out);
		first.discard();
		expect(existsSync(second.result)).toBe(true);
		second.discard();
	});
});
