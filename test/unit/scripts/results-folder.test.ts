import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkFolder } from '../../../scripts/collect/work-folder.ts';

const report = JSON.stringify({
	made_by: 'goutong collect',
	trackers: [{ tracker: 'feedback', tables: ['tables/feedback.csv'] }],
	set_aside: { files: ['set-aside/001.csv'] },
});

/** Everything an earlier run leaves, as two languages name it. */
const results = {
	'report.json': report,
	'goutong.duckdb': '',
	'tables/feedback.csv': '',
	'set-aside/001.csv': '',
	...{ '收集结果.txt': '', '搁置原因.csv': '' },
	...{ 'report.txt': '', 'set-aside-reasons.csv': '' },
	...{ '.DS_Store': '', 'tables/~$feedback.csv': '', '.~lock.feedback.csv#': '', 'A1B2.tmp': '' },
};

let folder = '';
let out = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'results-'));
	out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(into: string, files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(into, name)), { recursive: true });
		writeFileSync(join(into, name), text);
	}
}

/** Another program's hold on a folder: a rename that fails so many times for a folder of this name. */
function held(name: string, times: number) {
	let left = times;
	return (from: string, to: string) => {
		if (basename(from) === name && left-- > 0)
			throw Object.assign(new Error(`EBUSY: ${from}`), { code: 'EBUSY' });
		renameSync(from, to);
	};
}

const none = [0, 0];

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
