import fc from 'fast-check';

/** What becomes of a file on its way: nothing, or what people, spreadsheets and disks do to files. */
export const anyHarm = fc.oneof(
	{ weight: 4, arbitrary: fc.constant((text: string) => text) },
	fc.constantFrom(
		// Edited in a spreadsheet.
		(text: string) => text.replace('"一"', '"三"'),
		(text: string) => text.replaceAll('"0","20', '"1","20'),
		// Without the hash that proves a row; the answers as they are, or changed too.
		(text: string) => text.replaceAll(/"h[0-9a-f]{16}"\r\n/g, '""\r\n'),
		(text: string) => text.replaceAll(/"h[0-9a-f]{16}"\r\n/g, '""\r\n').replaceAll('"二"', '"四"'),
		// A row copied within its file, and one of the two changed.
		(text: string) => text + lastRow(text).replace('"一"', '"五"').replace('"二"', '"六"'),
		(text: string) => text + lastRow(text),
		// Cut off, another release's, of a form that is not here.
		(text: string) => text.slice(0, -9),
		(text: string) => text.replace('every_type@3', 'every_type@99'),
		(text: string) => text.replace('every_type@3', 'gone@1'),
		// Handed in twice as one, and turned to something else.
		(text: string) => text + text,
		(text: string) => text.replace('"', ''),
	),
);

function lastRow(text: string): string {
	const end = text.lastIndexOf('\r\n', text.length - 3);
	return end === -1 ? '' : text.slice(end + 2);
}
