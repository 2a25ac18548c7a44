import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** Where something stands in what a file says: `['departments', 10, 'headcount']`. */
export type Path = readonly PropertyKey[];

/** A YAML text that knows its lines. */
export interface YamlFile {
	document: Document;
	/** The line, from 1, of what stands at a path, or of the nearest around it. */
	lineOf: (path: Path) => number;
	/** The line of a property's own name. */
	lineOfKey: (path: Path, key: string) => number;
	/** A path in the names an author knows: `departments › finance › headcount`. */
	nameOf: (path: Path) => string | null;
}

/** What rows of a list go by, the first they have. */
const names = ['code', 'id', 'form', 'mechanism', 'number', 'use', 'slug'];

/** Reads a YAML text; `firstLine` = the line of the file it begins at. Dates are read as Astro reads them. */
export function readYamlFile(text: string, firstLine = 1): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp'] });
	const lineAt = (node: unknown) => {
		const range = (node as { range?: [number] } | null | undefined)?.range;
		return range ? lines.linePos(range[0]).line + firstLine - 1 : null;
	};
	const mapAt = (path: Path) =>
		path.length === 0 ? document.contents : document.getIn(path, true);
	return {
		document,
		lineOf: (path) => {
			for (let length = path.length; length > 0; length -= 1) {
				const parent = mapAt(path.slice(0, length - 1));
				const line =
					lineAt(keyNode(parent, String(path[length - 1]))) ?? lineAt(mapAt(path.slice(0, length)));
				if (line !== null) return line;
			}
			return firstLine;
		},
		lineOfKey: (path, key) => lineAt(keyNode(mapAt(path), key)) ?? lineAt(mapAt(path)) ?? firstLine,
		nameOf: (path) => {
			const parts = path.map((part, at) =>
				typeof part === 'number' ? nameOfRow(mapAt(path.slice(0, at + 1)), part) : String(part),
			);
			return parts.length === 0 ? null : parts.join(' › ');
		},
	};
}

function keyNode(map: unknown, name: string): unknown {
	if (!isMap(map)) return null;
	return map.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key ?? null;
}

/** What a row calls itself, or which it is, from 1. */
function nameOfRow(row: unknown, at: number): string {
	if (isScalar(row) && String(row.value).length < 30) return String(row.value);
	if (!isMap(row)) return `${at + 1}`;
	const name = names.map((key) => row.get(key)).find((value) => typeof value === 'string');
	return typeof name === 'string' ? name : `${at + 1}`;
}
