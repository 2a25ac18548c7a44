import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { propertyRuns } from '../../property-runs.ts';
import { arriving, historyOf } from './chat.ts';

/** A run is slow beside those of other properties: 10,000 are for `npm run soak`. */
const numRuns = process.env['PROPERTY_RUNS'] === undefined ? 50 : Math.min(propertyRuns, 10_000);

const row = fc
	.tuple(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer())
	.map(
		([text, n]) =>
			`"${text}","${n}","r-${'2k7mqx4bcd'.repeat(2)}","h${n.toString(16).replace('-', '').padStart(16, '0').slice(-16)}"`,
	);
const texts = fc.uniqueArray(
	fc
		.oneof(
			fc.array(row, { maxLength: 6 }).map((rows) => rows.join('\r\n')),
			fc.string({ unit: 'binary', maxLength: 300 }),
		)
		.map((text) => text.toWellFormed()),
	{ minLength: 1, maxLength: 3 },
);
/** Small, so that most messages have several parts. */
const rooms = fc.integer({ min: 60, max: 300 });

function written(text: string, room: number): string[] {
	const { parts = [] } = writeParts(text, room) ?? {};
	for (const part of parts) expect(part.length).toBeLessThanOrEqual(room);
	return parts;
}

/** What some of the parts, some of them twice and in any order, are by the time a chat has handed them on. */
const chatOf = (parts: readonly string[]): fc.Arbitrary<string> =>
	fc
		.subarray([...parts])
		.chain((twice) => {
			const sent = [...parts, ...twice];
			return fc.shuffledSubarray(sent, { minLength: sent.length });
		})
		.chain((sent) => fc.tuple(...sent.map(arriving)))
		.chain(historyOf);

const chats = fc
	.tuple(texts, rooms)
	.chain(([given, room]) =>
		chatOf(given.flatMap((text) => written(text, room))).map((chat) => ({ given, chat })),
	);

/** The same, but of some texts some parts did not come. */
const chatsWithGaps = fc.tuple(texts, rooms).chain(([given, room]) => {
	const parts = given.flatMap((text) => written(text, room));
	return fc
		.subarray(parts, { maxLength: parts.length - 1 })
		.chain((came) => chatOf(came).map((chat) => ({ given, room, came: new Set(came), chat })));
});

/** A chat in which somebody changed, took out or put in a few characters. */
const chatsWithFaults = fc.tuple(
	chats,
	fc.array(
		fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('', 'K', '7', '/', '龙')),
		{
			minLength: 1,
			maxLength: 4,
		},
	),
);

const fully = { numRuns, endOnFailure: true };

describe('a message in parts', () => {
	it('comes out of a chat exactly as it was written, whatever lies between, in any order and twice', () => {
		fc.assert(
			fc.property(chats, ({ given, chat }) => {
				const { whole, gaps } = readParts(chat);
				expect(gaps).toEqual([]);
				expect(whole.map(({ text }) => text).sort()).toEqual([...given].sort());
			}),
			fully,
		);
	});

	it('is named with exactly the parts that did not come, and the others come all the same', () => {
		fc.assert(
			fc.property(chatsWithGaps, ({ given, room, came, chat }) => {
				const { whole, gaps } = readParts(chat);
				const all = given.map((text) => ({ text, parts: written(text, room) }));
				const isWhole = ({ parts }: { parts: string[] }) => parts.every((part) => came.has(part));
				expect(whole.map(({ text }) => text).sort()).toEqual(
					all
						.filter(isWhole)
						.map(({ text }) => text)
						.sort(),
				);
				const open = all.filter(({ parts }) => parts.some((part) => came.has(part)));
				expect(gaps.map(({ missing }) => missing.join()).sort()).toEqual(
					open
						.filter((one) => !isWhole(one))
						.map(({ parts }) => missingOf(parts, came))
						.sort(),
				);
				expect(gaps.flatMap(({ damaged }) => damaged)).toEqual([]);
			}),
			fully,
		);
	});

	it('is exact or named as not whole, whatever became of some characters', () => {
		fc.assert(
			fc.property(chatsWithFaults, ([{ given, chat }, faults]) => {
				const { whole } = readParts(faults.reduce(changed, chat));
				for (const { text } of whole) expect(given).toContain(text);
			}),
			fully,
		);
	});
});

function missingOf(parts: readonly string[], came: ReadonlySet<string>): string {
	return parts.flatMap((part, index) => (came.has(part) ? [] : [index + 1])).join();
}

function changed(chat: string, [place, character]: readonly [number, string]): string {
	const at = Math.floor(place * chat.length);
	return chat.slice(0, at) + character + chat.slice(at + 1);
}
