/** What this project needs to know of a PDF that Chromium made (its objects stand in it uncompressed). */
export interface PdfFacts {
	/** How many sheets it has. */
	sheets: number;
	/** On which sheet, from 1, a link inside the document leads to this anchor. */
	destinations: Map<string, number>;
	/** Whether it carries the tags that screen readers need. */
	tagged: boolean;
	/** Whether it carries an outline (bookmarks). */
	outlined: boolean;
}

/** Reads a PDF's page tree and named destinations. */
export function readPdf(bytes: Uint8Array): PdfFacts {
	// One character a byte: positions and ASCII names stay as they are.
	const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
	const root = [...objects.values()].find((text) => /\/Type\s*\/Catalog\b/.test(text)) ?? '';
	const sheets = sheetsOf(reference(root, 'Pages'), objects);
	const numbers = new Map(sheets.map((id, at) => [id, at + 1]));
	const names = objects.get(reference(root, 'Dests')) ?? '';
	const destinations = new Map<string, number>();
	for (const [, name = '', id = ''] of names.matchAll(/\/(\S+)\s*\[(\d+) 0 R/g)) {
		const sheet = numbers.get(id);
		if (sheet !== undefined) destinations.set(decodeName(name), sheet);
	}
	return {
		sheets: sheets.length,
		destinations,
		tagged: objects.has(reference(root, 'StructTreeRoot')),
		outlined: objects.has(reference(root, 'Outlines')),
	};
}

/** The dictionaries of a PDF by their number; streams are left out. */
function objectsOf(pdf: string): Map<string, string> {
	const objects = new Map<string, string>();
	for (const [, id = '', body = ''] of pdf.matchAll(
		/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)(?:stream\r?\n|endobj)/g,
	)) {
		objects.set(id, body);
	}
	return objects;
}

/** The numbers of the page objects below a node of the page tree, in order. */
function sheetsOf(id: string, objects: ReadonlyMap<string, string>): string[] {
	const kids = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1];
	if (kids === undefined) return objects.has(id) ? [id] : [];
	return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => sheetsOf(kid, objects));
}

function reference(dictionary: string, key: string): string {
	return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
}

/** `#2D` stands for the byte 2D. */
function decodeName(name: string): string {
	return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16)),
	);
}
