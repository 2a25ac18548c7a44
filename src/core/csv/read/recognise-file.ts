import type { FileProblemKey } from './file-problem.ts';

/**
 * Key of the problem for a file that is plainly no CSV, told by its first bytes whatever its name
 * says; `null` for one that may be.
 */
export function recogniseFile(bytes: Uint8Array): FileProblemKey | null {
	if (isBlank(bytes)) return 'empty_file';
	for (const { start, key } of signatures) {
		if (start.every((byte, index) => bytes[index] === byte)) return key(bytes);
	}
	return null;
}

interface Signature {
	start: number[];
	key(bytes: Uint8Array): FileProblemKey;
}

const signatures: Signature[] = [
	{ start: bytesOf('PK\x03\x04'), key: packedKind },
	{ start: bytesOf('PK\x05\x06'), key: () => 'zip_file' },
	{
		start: [0xd0, 0xcf, 0x11, 0xe0],
		key: (bytes) => (isOldDocument(bytes) ? 'document_file' : 'xls_file'),
	},
	{ start: bytesOf('age-encryption.org/'), key: () => 'encrypted_file' },
	{ start: bytesOf('-----BEGIN AGE'), key: () => 'encrypted_file' },
	{ start: bytesOf('%PDF'), key: () => 'binary_file' },
	{ start: [0x89, ...bytesOf('PNG')], key: () => 'binary_file' },
	{ start: [0xff, 0xd8, 0xff], key: () => 'binary_file' },
	{ start: [0x1f, 0x8b], key: () => 'zip_file' },
	{ start: bytesOf('Rar!\x1a\x07'), key: () => 'zip_file' },
	{ start: bytesOf('7z\xbc\xaf\x27\x1c'), key: () => 'zip_file' },
];

/** Files of Office, OpenDocument and Numbers are zips too; the names of their parts stand in clear. */
function packedKind(bytes: Uint8Array): FileProblemKey {
	const names = String.fromCharCode(...bytes.subarray(0, 4000), ...bytes.subarray(-4000));
	const isOffice = names.includes('[Content_Types]');
	if ((isOffice && /word\/|ppt\//.test(names)) || /opendocument\.(?:text|presentation)/.test(names))
		return 'document_file';
	const isWorkbook = isOffice || /xl\/|opendocument\.spreadsheet|Index\/\w+\.iwa/.test(names);
	return isWorkbook ? 'xlsx_file' : 'zip_file';
}

/** The parts of an old Office file are named in UTF-16, in a sector that may lie anywhere. */
function isOldDocument(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
	return text.includes('WordDocument') || text.includes('PowerPoint Document');
}

/** Nothing but spaces, line ends and byte order marks. */
function isBlank(bytes: Uint8Array): boolean {
	const blank = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
	return bytes.length < 100_000 && bytes.every((byte) => blank.has(byte));
}

function bytesOf(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}
