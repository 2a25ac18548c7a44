import type { Definition } from '../../definition/definition.ts';
import { columnsOf, type TableHeader } from './table-header.ts';

/** How well a header fits. */
export interface HeaderFit {
	/** The tracker most of its columns belong to; `null` when it knows none of them. */
	definition: Definition | null;
	/** Columns that are known, be it as answers or as part of the entry. */
	known: number;
}

/**
 * The tracker a header belongs to: the one that knows most of its columns, then the one whose title
 * is in the file's name, then the one that misses fewest required ones.
 */
export function chooseTracker(
	header: TableHeader,
	definitions: Definition[],
	fileName = '',
): HeaderFit {
	let best: Fit | null = null;
	for (const definition of definitions) {
		const fit = fitOf(header, definition, fileName);
		if (!best || isBetter(fit, best)) best = fit;
	}
	if (!best) return { definition: null, known: 0 };
	return { definition: best.fields > 0 ? best.definition : null, known: best.known };
}

interface Fit {
	definition: Definition;
	known: number;
	fields: number;
	named: boolean;
	missing: number;
}

function fitOf(header: TableHeader, definition: Definition, fileName: string): Fit {
	const columns = columnsOf(header, definition);
	const ids = new Set(
		columns.flatMap((column) => (column.kind === 'field' ? [column.field.id] : [])),
	);
	return {
		definition,
		known: columns.filter(({ kind }) => kind !== 'extra').length,
		fields: ids.size,
		named: definition.titles.some((title) => title !== '' && fileName.includes(title)),
		missing: definition.fields.filter(({ id, required }) => required && !ids.has(id)).length,
	};
}

function isBetter(a: Fit, b: Fit): boolean {
	if (a.fields !== b.fields) return a.fields > b.fields;
	if (a.named !== b.named) return a.named;
	return a.missing < b.missing;
}
