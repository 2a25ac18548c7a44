import { zipSync } from 'fflate';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { ChosenFile } from './collect.ts';

/** What people, spreadsheets and disks do to a file of ours. */
const harms: readonly ((text: string) => Buffer)[] = [
	// Edited in a spreadsheet; without what proves it; a row copied and changed; a line cut off.
	(text) => Buffer.from(text.replace('"production"', '"sales"').replace('"生产部"', '"销售部"')),
	(text) => Buffer.from(`${text}${lastRow(text).replace(/"[1-5]"/u, '"不适用"')}`),
	(text) => Buffer.from(text.slice(0, -9)),
	(text) => Buffer.from(text.replace('"', '')),
	// Saved anew by others: UTF-16, semicolons, other line ends, twice one after the other.
	(text) => Buffer.from(text, 'utf16le'),
	(text) => Buffer.from(text.replaceAll('","', '";"')),
	(text) => Buffer.from(text.replaceAll('\r\n', '\n').replace('\uFEFF', '')),
	(text) => Buffer.from(text + text),
	// Of a later release, of a form that is not here, garbled, and no table at all.
	(text) => Buffer.from(text.replace(/(feedback|assessment)@\d+/gu, '$1@99')),
	(text) => Buffer.from(text.replace(/(feedback|assessment)@\d+/gu, 'gone@1')),
	(text) => Buffer.from(text, 'latin1'),
	() => Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
	() => Buffer.alloc(0),
	(text) => Buffer.from(zipSync({ 'a.csv': Buffer.from(text) })),
	(text) => Buffer.from(zipSync({ 'a.csv': Buffer.from(text) })).subarray(0, -30),
	() => Buffer.from('age-encryption.org/v1\n-> X25519 x\n'),
];

function lastRow(text: string): string {
	return text.slice(text.lastIndexOf('\r\n', text.length - 3) + 2);
}

/** `count` files as a folder of a quarter may hold them, a third of them harmed, the same for the same seed. */
export function hostileFolder(
	[feedback, assessment]: readonly [Definition, Definition],
	count: number,
	seed: number,
): ChosenFile[] {
	const random = seededRandom(seed);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	const at = (minute: number) =>
		new Date(Date.parse('2026-11-20T10:00:00+08:00') + minute * 60_000);
	const known: Entry[] = [];
	const recordOf = (minute: number): Entry => {
		const base = random() < 0.4 && known.length > 0 ? pick(known) : null;
		const values = {
			...{ period: '2026Q4', department: pick(['production', 'sales', null]) },
			...{ dimension: 'meeting_efficiency', score: pick([1, 2, 3, 4, 5]) },
		};
		const entry = !base
			? createEntry(feedback, { values, now: at(minute), device: 'd-7kq2', submission: null })
			: random() < 0.2
				? deleteEntry(base, feedback, at(minute))
				: reviseEntry([base], feedback, { ...values, score: pick([1, 5]) }, at(minute));
		known.push(entry);
		return entry;
	};
	const answerOf = (): Entry => {
		const values = {
			...{ period: '2026Q4', instrument: 'survey', dimension: 'meeting_efficiency' },
			...{ score: pick([1, 2, 3, 4, 5, 'na'] as const), department: pick(['production', 'sales']) },
		};
		return createEntry(assessment, { values, now: at(0), device: null, submission: null });
	};
	return Array.from({ length: count }, (_, place): ChosenFile => {
		const rows = 1 + Math.floor(random() * 8);
		const isAnonymous = random() < 0.4;
		const entries = Array.from({ length: rows }, (_row, row) => {
			if (isAnonymous) return answerOf();
			// Handed in by another person as well, now and then.
			return random() < 0.3 && known.length > 0 ? pick(known) : recordOf(place * 10 + row);
		});
		const definition = isAnonymous ? assessment : feedback;
		const { text } = encodeCsv([...new Set(entries)], definition, { batch: 'b-7kq2', random });
		const name = `${String(place).padStart(3, '0')}-王芳.csv`;
		const harm = place % 3 === 0 ? harms[(place / 3) % harms.length] : null;
		return { name, bytes: harm ? harm(text) : Buffer.from(text) };
	});
}
