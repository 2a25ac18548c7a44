import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { isTorn } from '~/core/csv/read/is-torn.ts';
import {
	type FoundFile,
	type FolderState,
	learnFiles,
	planFolder,
	type ReadFile,
} from '~/core/imports/folder-plan.ts';
import { need, write } from '../../browser/collect/people.ts';
import { loadDefinition } from '../definitions.ts';
import { propertyRuns } from '../property-runs.ts';

/** A file in a folder: what it is called, what it holds, and when it was changed. */
interface Lying {
	path: string;
	content: string;
	day: number;
	isTorn?: boolean;
}

const place = ({ path, content, day }: Lying) => `${path}|${content.length}|${day}`;
const read = (file: Lying): ReadFile => ({
	path: file.path,
	place: place(file),
	content: file.content,
});

/** As the worker sees it: what is known by its place is not opened. */
function look(known: readonly ReadFile[], folder: readonly Lying[]): FolderState[] {
	const places = new Set(known.map((one) => one.place));
	const found = folder.map((file): FoundFile => ({
		...read(file),
		content: places.has(place(file)) ? null : file.content,
		isTorn: file.isTorn ?? false,
	}));
	return planFolder(known, found);
}

/** What is known after all that is whole was read. */
function after(known: readonly ReadFile[], folder: readonly Lying[]): ReadFile[] {
	const states = look(known, folder);
	return learnFiles(known, folder.filter((_, at) => states[at] !== 'torn').map(read));
}

const file = (path: string, content: string, day = 1): Lying => ({ path, content, day });

describe('a file of a folder', () => {
	const first = file('share/a.csv', 'one');
	const known = [read(first)];
	it.each<[string, Lying[], FolderState[]]>([
		['as it was', [first], ['same']],
		['saved again without a change', [file('share/a.csv', 'one', 2)], ['same']],
		['with something else in it', [file('share/a.csv', 'another', 2)], ['changed']],
		['under another name', [file('share/b.csv', 'one', 2)], ['renamed']],
		['beside the first, alike', [first, file('share/b.csv', 'one', 2)], ['same', 'new']],
		['twice under other names', [file('b', 'one'), file('c', 'one')], ['renamed', 'new']],
		['that was not there', [first, file('share/b.csv', 'two')], ['same', 'new']],
		['half copied', [{ ...file('share/b.csv', 'tw'), isTorn: true }], ['torn']],
		['half copied over the first', [{ ...file('share/a.csv', 'o'), isTorn: true }], ['torn']],
	])('%s', (_, folder, states) => {
		expect(look(known, folder)).toEqual(states);
	});
});

const folders = fc.uniqueArray(
	fc.record({
		path: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
		content: fc.constantFrom('1', '22', '333', '4444'),
		day: fc.nat(2),
		isTorn: fc.boolean(),
	}),
	{ selector: ({ path }) => path },
);

describe('whatever was read before', () => {
	it('a second look at the same folder finds nothing to read but what is torn', () => {
		fc.assert(
			fc.property(folders, folders, (before, now) => {
				const states = look(after(after([], before), now), now);
				expect(states.filter((state) => state !== 'same' && state !== 'torn')).toEqual([]);
			}),
			{ numRuns: propertyRuns / 10 },
		);
	});

	it('no content is passed over that was never read: it is new, changed or torn', () => {
		fc.assert(
			fc.property(folders, folders, (before, now) => {
				const known = after([], before);
				const contents = new Set(known.map(({ content }) => content));
				const places = new Set(known.map((one) => one.place));
				for (const [at, state] of look(known, now).entries()) {
					const one = now[at];
					if (!one || contents.has(one.content) || places.has(place(one))) continue;
					expect(['new', 'changed', 'torn']).toContain(state);
				}
			}),
			{ numRuns: propertyRuns / 10 },
		);
	});

	it('the order in which files are found changes no more than which of two alike is the renamed one', () => {
		fc.assert(
			fc.property(folders, folders, (before, now) => {
				const known = after([], before);
				const one = look(known, now);
				const other = look(known, now.toReversed());
				expect(one.toSorted()).toEqual(other.toSorted());
			}),
			{ numRuns: propertyRuns / 10 },
		);
	});
});

describe('a file of ours', () => {
	const bytesOf = (text: string) => new TextEncoder().encode(text);
	const needs = loadDefinition('needs', 'zh-CN');
	const entries = Array.from({ length: 3 }, () => write(needs, need));
	const whole = bytesOf(encodeCsv(entries, needs, { batch: 'b-23456789bcdfghjkmnpq' }).text);

	it('is whole as it was written, and torn wherever it is cut off', () => {
		expect(isTorn(whole)).toBe(false);
		for (let length = 0; length < whole.length; length++) {
			// Of the first bytes alone nobody can tell whose they are.
			if (length > 0 && length < 4) continue;
			expect([length, isTorn(whole.subarray(0, length))]).toEqual([length, true]);
		}
	});

	it('is torn where a copy has reserved room and not filled it', () => {
		const half = new Uint8Array(whole.length);
		half.set(whole.subarray(0, 500));
		expect(isTorn(half)).toBe(true);
	});

	it.each(['问题,答案\n慢,快', '\uFEFF"痛点","岗位"\r\n"慢","采购"', 'a;b\r\n1;2\r\n'])(
		'typed by somebody ends as it ends: %j',
		(text) => {
			expect(isTorn(bytesOf(text))).toBe(false);
		},
	);

	it('saved again by a spreadsheet may lack rows: that is for the check to say', () => {
		const lines = new TextDecoder().decode(whole).replace('\uFEFF', '').split('\r\n');
		const saved = lines.toSpliced(2, 1).join('\n').replaceAll('"', '');
		expect(isTorn(bytesOf(saved))).toBe(false);
	});
});
