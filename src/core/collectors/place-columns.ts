import type { Definition } from '../definition/definition.ts';
import type { MappedColumn, Mapping } from '../definition/mapping.ts';
import { foldUnspaced } from '../text/fold.ts';

/** A questionnaire with its form and where its columns are. */
export interface PlacedMapping {
	mapping: Mapping;
	definition: Definition;
	/** Place of a column in the head by its text; -1: nowhere. */
	at: (column: string) => number;
	/** Places of the columns nothing is read of. */
	out: ReadonlySet<number>;
	/** Columns that are not there, and those of which there are several: which is meant is not ours to guess. */
	missing: string[];
	twice: string[];
	/** How many are there. */
	found: number;
}

/** Looks for the columns of a mapping in a head: as they are written, else without their number. */
export function placeColumns(
	mapping: Mapping,
	definition: Definition,
	head: readonly string[],
): PlacedMapping {
	const { received } = mapping;
	// Without the minute it came in an anonymous answer would have another id, and come in twice.
	const wanted = columnsOf(mapping).concat(definition.anonymous && received ? [received] : []);
	const own = [...new Set([...wanted, ...(received ? [received] : []), ...mapping.leaveOut])];
	const exact = new Map(own.map((column) => [column, placesOf(head, column, foldUnspaced)]));
	const claimed = new Set([...exact.values()].flat());
	const places = new Map(
		own.map((column) => {
			const written = exact.get(column) ?? [];
			if (written.length > 0) return [column, written];
			const bare = placesOf(head, column, bareColumn);
			return [column, bare.filter((place) => !claimed.has(place))];
		}),
	);
	const countOf = (column: string) => places.get(column)?.length ?? 0;
	// Without their numbers two questions may be called alike: one column of the head answers only one of them.
	const isShared = (column: string) =>
		exact.get(column)?.length === 0 &&
		own.some(
			(other) =>
				foldUnspaced(other) !== foldUnspaced(column) &&
				places.get(column)?.some((place) => places.get(other)?.includes(place)),
		);
	const missing = wanted.filter((column) => countOf(column) === 0);
	return {
		mapping,
		definition,
		at: (column) => places.get(column)?.[0] ?? -1,
		out: new Set(mapping.leaveOut.flatMap((column) => places.get(column) ?? [])),
		missing,
		twice: wanted.filter((column) => countOf(column) > 1 || isShared(column)),
		found: wanted.length - missing.length,
	};
}

/** The columns of a mapping that hold answers, and the one that holds the number. */
export function columnsOf({ number, columns, rows }: Mapping): string[] {
	return [number, ...[columns, ...Object.values(rows)].flatMap((some) => Object.keys(some))];
}

/** The columns of a mapping with what they answer, all rows together. */
export function mappedColumnsOf({ columns, rows }: Mapping): MappedColumn[] {
	return [columns, ...Object.values(rows)].flatMap((some) => Object.values(some));
}

function placesOf(head: readonly string[], column: string, form: (name: string) => string) {
	const wanted = form(column);
	return head.flatMap((name, place) => (form(name) === wanted ? [place] : []));
}

/** A column's text without its number and however it is spaced: `12、您的 部门`. */
function bareColumn(name: string): string {
	return foldUnspaced(name).replace(/^\d+[、.．)）]/, '');
}
