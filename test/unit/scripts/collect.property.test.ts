import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, collect, headsOf, nothing } from '../imports/check-files.ts';
import { anyFiles, anySaid, anyWay, definitions, draws } from './any-files.ts';
import { gathered, inOrder, namedFor } from './gather-files.ts';

it('collecting a folder and collecting its files on the page come to the same records, rows set aside and counts', async () => {
	const seen = { edited: 0, asked: 0, conflicting: 0, aside: 0, older: 0, identical: 0 };
	await fc.assert(
		fc.asyncProperty(anyFiles, anySaid, anyWay, async (drawn, said, way) => {
			const files = namedFor(way, drawn);
			const page = collect(nothing(), files, definitions, said.asked, said.edits);
			const plan = check(nothing(), files, definitions);
			const command = await gathered(files, said, way, { forms: definitions });
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
