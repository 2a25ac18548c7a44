import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unpackPieces } from '~/core/intake/unpack-pieces.ts';
import { readZipDirectory, type ZipMember } from '~/core/intake/zip-directory.ts';

const text = 'a,b\r\n1,2\r\n'.repeat(30_000);
const zip = zipSync({ 'a.csv': strToU8(text), 'b.csv': [strToU8('stored'), { level: 0 }] });
const [packed, stored] = readZipDirectory(zip) ?? [];

/** What an entry gives piece by piece, and whether it was whole. */
function unpacked(member: ZipMember | undefined, bytes = zip) {
	if (!member) throw new Error('No entry.');
	const pieces = unpackPieces({ zip: bytes, member });
	const read: string[] = [];
	for (;;) {
		const { value, done } = pieces.next();
		if (done) return { text: read.join(''), isWhole: value };
		read.push(new TextDecoder().decode(value));
	}
}

it('an entry comes piece by piece as it would whole', () => {
	expect(unpacked(packed)).toEqual({ text, isWhole: true });
	expect(unpacked(stored)).toEqual({ text: 'stored', isWhole: true });
});

it.each<[what: string, change: (member: ZipMember) => ZipMember, bytes?: typeof zip]>([
	['of which a bit was changed', (member) => ({ ...member, checksum: member.checksum ^ 1 })],
	['larger than it says', (member) => ({ ...member, unpacked: 100 })],
	['smaller than it says', (member) => ({ ...member, unpacked: member.unpacked + 1 })],
	['cut off', (member) => member, zip.slice(0, 200)],
	['that lies nowhere', (member) => ({ ...member, at: zip.length })],
	['that is none', (member) => ({ ...member, at: 7 })],
])('an entry %s is known for it, and nothing is thrown', (_, change, bytes) => {
	expect(unpacked(packed && change(packed), bytes).isWhole).toBe(false);
});
