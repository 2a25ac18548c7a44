import { isMeant } from '../imports/is-meant.ts';
import type { GivenSource } from './given-source.ts';
import { largestWhole } from './largest-whole.ts';
import {
	createUnpackMember,
	type UnpackLimits,
	type UnpackMember,
	type ZipRefusal,
} from './unpack-member.ts';
import type { PackedMember } from './unpack-pieces.ts';
import { readZipDirectory, type ZipMember } from './zip-directory.ts';
import { createDistinctNames } from './zip-names.ts';

/** Why what is sealed is not read: no key was given, none fits, it was changed or cut off, or it is an opinion and no table. */
type SealRefusal = 'sealed' | 'sealed_other_key' | 'sealed_damaged' | 'sealed_opinion';

/** What a disk has besides files. */
type PathRefusal = 'folder_unreadable' | 'folder_linked' | 'not_a_file';

/** Why a source has no bytes to read: it could not be opened, or what is around it does not give them. */
export type SourceRefusal =
	| ZipRefusal
	| SealRefusal
	| PathRefusal
	| 'file_unreadable'
	| 'file_too_large'
	| 'zip_empty';

/** One file to decode: its name and its bytes, or text that was pasted. */
export interface OpenedSource {
	name: string;
	origin: GivenSource['origin'];
	/** `null`: it cannot be read. */
	data: Uint8Array | string | null;
	/** Why `data` is `null`. */
	refused: SourceRefusal | null;
	/** An entry of a zip that is refused as too large: who can do so may take it piece by piece. */
	packed?: PackedMember & {
		/** How often a zip in it is looked into, as `OpenLimits` has it. */
		levels: number;
	};
}

/** How far a zip is looked into: limits of bytes, and zips in zips. */
export interface OpenLimits extends UnpackLimits {
	/** 2: zips in it as well. */
	levels: number;
}

/** All that is taken out of one zip lies in memory together. */
const inMemory = (): OpenLimits => ({
	...{ room: { left: largestWhole * 2 ** 20 }, each: Infinity },
	levels: 2,
});

/**
 * What a source holds, one file after the other so that memory holds only one. Every file of a zip
 * stands for itself as `archive.zip/name.csv`, a table or not, as if it lay in a folder; zips inside
 * are opened one level deep, those inside them are refused like any file that is no table.
 */
export async function openSource(
	source: GivenSource,
	limits = inMemory(),
): Promise<Iterable<OpenedSource>> {
	const { name, origin, data } = source;
	if (typeof data === 'string') return [{ name, origin, data, refused: null }];
	const bytes = await readBytes(data);
	if (!bytes) return [{ name, origin, data: null, refused: 'file_unreadable' }];
	const file = { name, origin, data: bytes, refused: null };
	return openBytes(file, limits.levels, createUnpackMember(limits));
}

/** A file that was moved or changed since it was chosen cannot be read. */
async function readBytes(data: Blob): Promise<Uint8Array | null> {
	try {
		return new Uint8Array(await data.arrayBuffer());
	} catch {
		return null;
	}
}

function* openBytes(
	file: OpenedSource & { data: Uint8Array },
	levels: number,
	unpack: UnpackMember,
): Generator<OpenedSource> {
	const { name, origin, data } = file;
	if (levels === 0 || !isZip(data)) return yield file;
	const members = readZipDirectory(data);
	if (!members) return yield { name, origin, data: null, refused: 'zip_damaged' };
	if (isWorkbook(members)) return yield file;
	const meant = members.filter((member) => isMeant(member.name));
	if (meant.length === 0) return yield { name, origin, data: null, refused: 'zip_empty' };
	const distinct = createDistinctNames();
	for (const member of meant) {
		const inside = { name: distinct(`${name}/${member.name}`), origin };
		const unpacked = unpack(data, member);
		if ('refused' in unpacked) {
			const { refused } = unpacked;
			const packed = refused === 'zip_too_large' && {
				packed: { zip: data, member, levels: levels - 1 },
			};
			yield { ...inside, data: null, refused, ...packed };
		} else yield* openBytes({ ...inside, data: unpacked.bytes, refused: null }, levels - 1, unpack);
	}
}

function isZip(bytes: Uint8Array): boolean {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
	// The second is a zip without entries.
	return (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6);
}

/** Workbooks are zips too, told by a part that each of them must have: of Office, OpenDocument and Numbers. */
function isWorkbook(members: ZipMember[]): boolean {
	return members.some(({ name }) => workbookParts.has(name));
}

const workbookParts = new Set(['[Content_Types].xml', 'mimetype', 'Index/Document.iwa']);
