import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { collect, headsOf, nothing, type Given } from '../imports/check-files.ts';
import { anyFiles, anySaid, anyWay, definitions, draws, every } from './any-files.ts';
import { gathered, inOrder } from './gather-files.ts';
import { pageGoesOn } from './page-goes-on.ts';

/** Two forms that came later: files that named them were set aside until then. */
const later = [...definitions, { ...every, id: 'gone' }];

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
				later,
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
