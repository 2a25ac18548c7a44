import type { Definition } from '../definition/definition.ts';
import { isPersonalColumn } from '../privacy/personal-columns.ts';
import { foldUnspaced } from '../text/fold.ts';
import { collectedId } from './collected-id.ts';
import type { Foreign, ForeignRefusal, ForeignTable } from './foreign-table.ts';
import { mappedCell } from './mapped-cell.ts';
import { receivedMinute } from './received-minute.ts';
import type { MappedColumns, Mapping } from '../definition/mapping.ts';

/** A questionnaire with its form and where its columns are. */
interface Placed {
	mapping: Mapping;
	definition: Definition;
	/** Place of a column in the head by its text; -1: nowhere. */
	at: (column: string) => number;
	missing: string[];
	found: number;
}

/** Whether a head is of a questionnaire with a mapping: the one most of whose columns are there; `null`: none. */
export function readMappedExport(
	head: readonly string[],
	definitions: readonly Definition[],
): Foreign | null {
	const folded = head.map(bareColumn);
	const [best] = definitions
		.flatMap((definition) =>
			(definition.mappings ?? []).map((mapping) => place(mapping, definition, folded)),
		)
		// Half a questionnaire is another one.
		.filter(({ found, missing }) => found > missing.length)
		.sort((a, b) => b.found - a.found || a.missing.length - b.missing.length);
	return best ? { known: best.found, open: () => openMapped(best, head) } : null;
}

function place(mapping: Mapping, definition: Definition, head: readonly string[]): Placed {
	const received = mapping.received === null ? [] : [mapping.received];
	// Without the minute it came in an anonymous answer would have another id, and come in twice.
	const wanted = [...columnsOf(mapping), ...(definition.anonymous ? received : [])];
	const own = [...wanted, ...received, ...mapping.leaveOut];
	const places = new Map(own.map((column) => [column, head.indexOf(bareColumn(column))]));
	const at = (column: string) => places.get(column) ?? -1;
	const missing = wanted.filter((column) => at(column) === -1);
	return { mapping, definition, at, missing, found: wanted.length - missing.length };
}

function columnsOf({ number, columns, rows }: Mapping): string[] {
	return [number, ...[columns, ...Object.values(rows)].flatMap((some) => Object.keys(some))];
}

function openMapped(
	{ mapping, definition, at, missing }: Placed,
	head: readonly string[],
): ForeignTable | ForeignRefusal {
	const { id: mappingId, from, number, received, set, rows, columns } = mapping;
	if (missing.length > 0) return { from, refused: 'columns_missing', columns: missing };
	const read = new Set([...columnsOf(mapping), ...(received ? [received] : [])].map(at));
	const out = new Set(mapping.leaveOut.map(at));
	const others = head.map((name, place) => ({ name: name.trim(), place }));
	const isLeft = ({ name, place }: (typeof others)[number]) =>
		out.has(place) || (!read.has(place) && (definition.anonymous || isPersonalColumn(name)));
	const left = others.filter(
		(one) =>
			isLeft(one) || (definition.anonymous && received !== null && one.place === at(received)),
	);
	const kept = others.filter((one) => !read.has(one.place) && !isLeft(one));
	const row = definition.matrix?.field ?? null;
	const asked = [columns, ...Object.values(rows)].flatMap((some) => Object.values(some));
	const ids = [...new Set([...Object.keys(set), ...asked.map(({ field }) => field)])];
	const names = [
		...['_id', '_schema', '_created'],
		...(row === null ? [] : [row]),
		...ids,
		...kept.map(({ name }) => name),
	];
	const noAnswer = new Set(mapping.nothing.map(foldUnspaced));
	const textAt = (cells: readonly string[], column: string) => {
		const text = cells[at(column)] ?? '';
		return noAnswer.has(foldUnspaced(text)) ? '' : text;
	};
	const answer = (cells: readonly string[], id: string, of: readonly MappedColumns[]) => {
		const field = definition.fields.find((one) => one.id === id);
		for (const [column, mapped] of of.flatMap((some) => Object.entries(some))) {
			const text = mapped.field === id ? textAt(cells, column) : '';
			if (field && text !== '') return mappedCell(text, mapped, field);
		}
		return set[id] ?? '';
	};
	return {
		from,
		names,
		anonymous: definition.anonymous,
		left: left.map(({ name }) => name),
		toRows: (cells) => {
			const given = textAt(cells, number).trim();
			// Numbers count from 1: of an anonymous form they alone would tell which row is whose.
			const minute = received === null ? '' : receivedMinute(textAt(cells, received));
			const named = definition.anonymous ? [given, minute] : [given];
			const name = named.includes('') ? '' : [mappingId, ...named].join('\n');
			const parts = row === null ? [null] : answeredRows(mapping, cells, textAt);
			return parts.map((part) => {
				const of = part === null ? [columns] : [rows[part] ?? {}, columns];
				return [
					name === '' ? '' : collectedId(definition.id, name, part),
					`${definition.id}@${definition.version}`,
					received === null || definition.anonymous ? '' : textAt(cells, received),
					...(row === null ? [] : [part ?? '']),
					...ids.map((id) => answer(cells, id, of)),
					...kept.map(({ place }) => cells[place] ?? ''),
				];
			});
		},
	};
}

function answeredRows(
	{ rows }: Mapping,
	cells: readonly string[],
	textAt: (cells: readonly string[], column: string) => string,
): (string | null)[] {
	const answered = Object.entries(rows).filter(([, columns]) =>
		Object.keys(columns).some((column) => textAt(cells, column).trim() !== ''),
	);
	return answered.length > 0 ? answered.map(([row]) => row) : [null];
}

/** A column's text without its number and however it is spaced: `12、您的 部门`. */
function bareColumn(name: string): string {
	return foldUnspaced(name).replace(/^\d+[、.．)）]/, '');
}
