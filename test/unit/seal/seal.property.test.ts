import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { armor, unarmor } from '~/core/seal/armor.ts';
import { openSealed } from '~/core/seal/open-sealed.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { propertyRuns } from '../property-runs.ts';
import { fromAge } from './from-age.ts';

const { identity, recipient } = fromAge;
/** A few hundred a second: 10,000 are for `npm run soak`. */
const isSoak = process.env['PROPERTY_RUNS'] !== undefined;
const numRuns = isSoak ? Math.min(propertyRuns, 10_000) : 40;
const texts = fc
	.oneof(
		{ weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
		{ weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 200, maxLength: 4200 }) },
		{ weight: 1, arbitrary: fc.string({ maxLength: 3, unit: fc.constantFrom(' ', '\n') }) },
	)
	.map((text) => text.toWellFormed());

it('gives back every text exactly, of one of few sizes; one changed byte and nothing opens', async () => {
	const around = (await sealText('', [recipient])).length - 1024;
	await fc.assert(
		fc.asyncProperty(texts, fc.nat(), fc.integer({ min: 1, max: 255 }), async (text, at, by) => {
			const bytes = await sealText(text, [recipient]);
			const size = bytes.length - around;
			expect([1024, 2048].includes(size) || size % 4096 === 0).toBe(true);
			const [arrived = bytes] = unarmor(armor(bytes));
			expect(await openSealed(arrived, [identity])).toEqual({ ok: true, text });
			const place = at % bytes.length;
			const changed = bytes.with(place, (bytes[place] ?? 0) ^ by);
			expect((await openSealed(changed, [identity])).ok).toBe(false);
		}),
		{ numRuns },
	);
});

const age = (args: string[], input: string | Uint8Array) => spawnSync('age', args, { input });

it.runIf(age(['--version'], '').status === 0)(
	'is understood by the program age, both ways',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'goutong-age-'));
		const key = join(folder, 'key.txt');
		writeFileSync(key, `${identity}\n`);
		try {
			await fc.assert(
				fc.asyncProperty(texts, async (text) => {
					const ours = await sealText(text, [recipient]);
					const opened = age(['-d', '-i', key], ours).stdout.toString();
					expect(opened.replace(/\n *$/, '')).toBe(text);
					const theirs = age(['-r', recipient], `${text}\n`).stdout;
					expect(await openSealed(new Uint8Array(theirs), [identity])).toEqual({ ok: true, text });
				}),
				{ numRuns: isSoak ? 500 : 5 },
			);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);
