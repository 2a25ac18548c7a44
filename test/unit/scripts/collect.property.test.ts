import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTextWriter } from '~/core/csv/text-writer.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { DecodeOptions } from '~/core/csv/read/decoded-file.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { askChoices } from '~/core/imports/asked.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import { previewFiles } from '~/workers/collect/preview-files.ts';
import { asideRowsIn } from '../../../scripts/collect/aside-lines.ts';
import { createThreads } from '../../../scripts/collect/create-threads.ts';
import { gather, headFiles } from '../../../scripts/collect/gather.ts';
import { linesIn } from '../../../scripts/collect/line-files.ts';
import type { Said } from '../../../scripts/collect/task.ts';
import { anyEntry } from '../csv/arbitraries.ts';
import { everyType } from '../csv/every-type.ts';
import { loadDefinition } from '../definitions.ts';
import {
	check,
	collect,
	headsOf,
	nothing,
	take,
	type Given,
	type State,
} from '../imports/check-files.ts';
import { propertyRuns } from '../property-runs.ts';

const every = everyType();
const definitions = [
	every,
	loadDefinition('assessment', 'zh-CN'),
	loadDefinition('feedback', 'zh-CN'),
];
const day = Date.parse('2026-11-20T09:00:00+08:00');
const { wellFormed } = createTextWriter();

/** What was done to a record one after another: which of its revisions was deleted, or changed to what. */
const anyRevisions = fc
	.record({
		values: anyEntry(every).map(({ values }) => values),
		steps: fc.array(
			fc.record({ at: fc.nat(5), deletes: fc.boolean(), text: fc.constantFrom('一', '二') }),
			{
				maxLength: 3,
			},
		),
	})
	.map(({ values, steps }) => {
		const at = (place: number) => new Date(day + place * 60_000);
		const first = createEntry(every, { values, now: at(0), device: 'd-a', submission: null });
		const all = [first];
		for (const [place, { at: from, deletes, text }] of steps.entries()) {
			const base = all[from % all.length] ?? first;
			const now = at(place + 1);
			const changed = { ...base.values, text };
			all.push(deletes ? deleteEntry(base, every, now) : reviseEntry([base], every, changed, now));
		}
		return all;
	});

/** What becomes of a file on its way: nothing, or what people, spreadsheets and disks do to files. */
const anyHarm = fc.oneof(
	{ weight: 4, arbitrary: fc.constant((text: string) => text) },
	fc.constantFrom(
		// Edited in a spreadsheet.
		(text: string) => text.replace('"一"', '"三"'),
		(text: string) => text.replaceAll('"0","20', '"1","20'),
		// Without the hash that proves a row; the answers as they are, or changed too.
		(text: string) => text.replaceAll(/"h[0-9a-f]{16}"\r\n/g, '""\r\n'),
		(text: string) => text.replaceAll(/"h[0-9a-f]{16}"\r\n/g, '""\r\n').replaceAll('"二"', '"四"'),
		// A row copied within its file, and one of the two changed.
		(text: string) => text + lastRow(text).replace('"一"', '"五"').replace('"二"', '"六"'),
		(text: string) => text + lastRow(text),
		// Cut off, another release's, of a form that is not here.
		(text: string) => text.slice(0, -9),
		(text: string) => text.replace('every_type@3', 'every_type@99'),
		(text: string) => text.replace('every_type@3', 'gone@1'),
		// Handed in twice as one, and turned to something else.
		(text: string) => text + text,
		(text: string) => text.replace('"', ''),
	),
);

function lastRow(text: string): string {
	const end = text.lastIndexOf('\r\n', text.length - 3);
	return end === -1 ? '' : text.slice(end + 2);
}

const typedHead = '评估维度,评分,评估周期,填写方式,问题描述\n';
const anyTyped = fc
	.array(
		fc.constantFrom(
			'会议效率,3,2026Q4,员工问卷,',
			'会议效率,4,2026Q4,员工问卷,',
			'客户响应,4,2026Q4,员工问卷,',
			'客户响应,4,2026Q4,员工问卷,没有回音',
			'会议效率,3,2026Q4,,',
			'会议效率,很好吧,2026Q4,员工问卷,',
			'合计,,,,26',
		),
		{ minLength: 1, maxLength: 5 },
	)
	.map((rows) => `${typedHead}${rows.join('\n')}\n`);

const anyFiles = fc
	.record({
		records: fc.array(anyRevisions, { minLength: 1, maxLength: 5 }),
		answers: fc.array(fc.constantFrom(3, 4, 5), { maxLength: 6 }),
		typed: fc.array(anyTyped, { maxLength: 2 }),
		cuts: fc.array(
			fc.record({ from: fc.nat(9), rows: fc.integer({ min: 1, max: 9 }), harm: anyHarm }),
			{
				minLength: 1,
				maxLength: 4,
			},
		),
		order: fc.infiniteStream(fc.nat(1000)),
	})
	.map(({ records, answers, typed, cuts, order }): Given[] => {
		const all = records.flat();
		const [assessment] = definitions.filter(({ id }) => id === 'assessment');
		const entries = answers.map((score) => answerOf(score));
		const own = cuts.map(({ from, rows, harm }) => {
			const start = from % all.length;
			return harm(encodeCsv(all.slice(start, start + rows), every, { batch: 'b-7kq2' }).text);
		});
		const answered =
			assessment && entries.length > 0 ? [encodeCsv(entries, assessment, { batch: '' }).text] : [];
		// Everything twice now and then, in any order.
		const texts = [...own, ...answered, ...typed, ...typed.slice(1), ...own.slice(2)];
		return texts
			.map((text) => ({ text: wellFormed(text), at: order.next().value ?? 0 }))
			.sort((a, b) => a.at - b.at)
			.map(({ text }, index) => ({ name: `${index}.csv`, text }));
	});

/** A record that says what a typed row may say. */
function answerOf(score: number): Entry {
	const [, definition] = definitions;
	if (!definition) throw new Error('No form.');
	const values = {
		...{ dimension: 'meeting_efficiency', score, period: '2026Q4', instrument: 'survey' },
		problem: score === 4 ? '没有回音' : null,
	};
	return createEntry(definition, { values, now: new Date(day), device: null, submission: null });
}

const anySaid: fc.Arbitrary<Said> = fc.record({
	edits: fc.constantFrom('take', 'aside'),
	asked: fc.record(
		Object.fromEntries(
			Object.entries(askChoices).map(([reason, choices]) => [reason, fc.constantFrom(...choices)]),
		),
		{ requiredKeys: [] },
	),
});

/** In how many parts, and from which size on files are read piece by piece: none of them, or all. */
const anyWay = fc.record({
	parts: fc.integer({ min: 1, max: 4 }),
	largeFrom: fc.constantFrom(0, Infinity),
});

/** What the command line makes of files. */
async function gathered(
	files: readonly Given[],
	said: Said,
	{ parts, largeFrom }: { parts: number; largeFrom: number },
	{
		forms = definitions,
		aside = [],
		earlierFiles = 0,
	}: { forms?: Definition[]; aside?: readonly AsideRow[]; earlierFiles?: number } = {},
) {
	const folder = mkdtempSync(join(tmpdir(), 'collect-'));
	try {
		const sources = files.map(({ name, text }, source) => {
			const path = join(folder, `${source}.csv`);
			writeFileSync(path, text);
			return { source, name, path, size: text.length };
		});
		const scratch = join(folder, 'scratch');
		const setting = {
			definitions: forms,
			said,
			identities: [],
			earlierFiles,
			mends: aside.length > 0,
			scratch,
			parts,
			largeFrom,
		};
		const threads = createThreads(setting, 0);
		const {
			files: read,
			heads,
			again,
		} = await gather(sources, {
			setting,
			threads,
			aside,
			onStep: () => {},
		});
		const lines = [...heads.keys()].flatMap((id) => [...linesIn(headFiles(scratch, id, parts))]);
		const rows = [...asideRowsIn(scratch)].flat();
		return {
			heads: lines.map((line): Entry => JSON.parse(line)).sort(inOrder),
			aside: rows.sort((a, b) => (a.key < b.key ? -1 : 1)),
			counts: read.map(({ rows, counts }) => ({ rows, counts })),
			again,
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function inOrder(a: Entry, b: Entry): number {
	return `${a.tracker}/${a.id} ${a.hash}` < `${b.tracker}/${b.id} ${b.hash}` ? -1 : 1;
}

/** How many folders are drawn. */
const draws = Math.ceil(propertyRuns / 40);

it('collecting a folder and collecting its files on the page come to the same records, rows set aside and counts', async () => {
	const seen = { edited: 0, asked: 0, conflicting: 0, aside: 0, older: 0, identical: 0 };
	await fc.assert(
		fc.asyncProperty(anyFiles, anySaid, anyWay, async (files, said, way) => {
			const page = collect(nothing(), files, definitions, said.asked, said.edits);
			const plan = check(nothing(), files, definitions);
			const command = await gathered(files, said, way);
			expect(command.counts).toEqual(plan.files.map(({ rows, counts }) => ({ rows, counts })));
			expect(command.heads).toEqual(JSON.parse(JSON.stringify(headsOf(page).sort(inOrder))));
			const aside = [...page.aside.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
			expect(command.aside).toEqual(JSON.parse(JSON.stringify(aside)));
			for (const { counts } of plan.files) {
				for (const bucket of Object.keys(seen) as (keyof typeof seen)[])
					seen[bucket] += counts[bucket];
			}
		}),
		{ numRuns: draws },
	);
	// Every way a row can go was gone. The rarest is in one folder of twenty-four: few draws may do without it.
	if (draws < 500) return;
	for (const [bucket, rows] of Object.entries(seen))
		expect([bucket, rows > 0]).toEqual([bucket, true]);
});

/** Two forms that came later: files that named them were set aside until then. */
const later = [...definitions, { ...every, id: 'gone' }];

/** What the page comes to that goes on with more files, when it knows more forms. */
async function pageGoesOn(state: State, files: readonly Given[], said: Said): Promise<State> {
	const book = {
		register: (key: string) => state.registers.get(key) ?? null,
		heads: (tracker: string) => headsOf(state).filter((head) => head.tracker === tracker),
		// As the database gives them: `readAside`.
		aside: async () =>
			[...state.aside.values()]
				.sort((a, b) => (a.key < b.key ? -1 : 1))
				.sort((a, b) => (a.source === b.source ? a.line - b.line : a.source < b.source ? -1 : 1)),
		decode: (data: Uint8Array | string, _: string, options: DecodeOptions) =>
			decodeCsv(data, later, options),
	};
	const pacer = { due: () => false, pause: async () => {} };
	const sources = files.map(({ name, text }) => ({
		name,
		origin: 'file' as const,
		data: new File([text as string], name),
	}));
	const plan = await previewFiles(
		sources,
		{ definitions: later, company: null, book, pacer, onProgress() {}, forms: {}, onQuestion() {} },
		{ edits: true },
	);
	const change = take(plan, said.asked, later, said.edits);
	const aside = new Map(state.aside);
	for (const key of change.retried) aside.delete(key);
	for (const row of change.aside) aside.set(row.key, row);
	const registers = new Map(state.registers);
	for (const [key, register] of change.registers) registers.set(key, register);
	return { registers, aside };
}

/** What was collected, as the tables of an earlier run. */
function tablesOf(heads: readonly Entry[]): Given[] {
	return definitions.flatMap((definition) => {
		const own = heads.filter(({ tracker }) => tracker === definition.id);
		const name = `tables/${definition.id}.csv`;
		return own.length > 0
			? [{ name, text: encodeCsv(own, definition, { batch: 'b-9kq2' }).text }]
			: [];
	});
}

it('going on from what was collected and set aside comes to what the page comes to that goes on, rows that can be read by now among them', async () => {
	const seen = { taken: 0, left: 0 };
	await fc.assert(
		fc.asyncProperty(...[anyFiles, anyFiles, anySaid, anyWay], async (first, second, said, way) => {
			const before = await gathered(first, said, way);
			const page = await pageGoesOn(
				collect(nothing(), first, definitions, said.asked, said.edits),
				second,
				said,
			);
			const files = [...tablesOf(before.heads), ...second];
			const command = await gathered(files, said, way, {
				forms: later,
				aside: before.aside,
				earlierFiles: files.length - second.length,
			});
			expect(command.heads).toEqual(JSON.parse(JSON.stringify(headsOf(page).sort(inOrder))));
			const aside = [...page.aside.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
			expect(command.aside).toEqual(JSON.parse(JSON.stringify(aside)));
			seen.taken += command.again.taken;
			seen.left += command.again.rows - command.again.taken;
		}),
		{ numRuns: Math.ceil(draws / 4) },
	);
	if (draws < 500) return;
	expect(seen.taken > 0 && seen.left > 0).toBe(true);
});
