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
	{ start: bytesOf('PK\x03\x04'), key: (bytes) => (isWorkbook(bytes) ? 'xlsx_file' : 'zip_file') },
	{ start: bytesOf('PK\x05\x06'), key: () => 'zip_file' },
	{ start: [0xd0, 0xcf, 0x11, 0xe0], key: () => 'xls_file' },
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
function isWorkbook(bytes: Uint8Array): boolean {
	const names = String.fromCharCode(...bytes.subarray(0, 4000), ...bytes.subarray(-4000));
	return /\[Content_Types\]|xl\/|opendocument\.spreadsheet|Index\/\w+\.iwa/.test(names);
}

/** Nothing but spaces, line ends and byte order marks. */
function isBlank(bytes: Uint8Array): boolean {
	const blank = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
	return bytes.length < 100_000 && bytes.every((byte) => blank.has(byte));
}

function bytesOf(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}
