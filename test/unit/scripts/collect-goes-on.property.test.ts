import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { DecodeOptions } from '~/core/csv/read/decoded-file.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { previewFiles } from '~/workers/collect/preview-files.ts';
import type { Said } from '../../../scripts/collect/task.ts';
import { collect, headsOf, nothing, take, type Given, type State } from '../imports/check-files.ts';
import { anyFiles, anySaid, anyWay, definitions, draws, every } from './any-files.ts';
import { gathered, inOrder } from './gather-files.ts';

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
			const plain = { ...way, isZipped: false };
			const before = await gathered(first, said, plain, { forms: definitions });
			const page = await pageGoesOn(
				collect(nothing(), first, definitions, said.asked, said.edits),
				second,
				said,
			);
			const files = [...tablesOf(before.heads), ...second];
			const command = await gathered(files, said, plain, {
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
