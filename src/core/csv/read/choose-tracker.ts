import type { Definition } from '../../definition/definition.ts';
import { fitsOf } from './form-fit.ts';
import { columnsOf, type TableHeader } from './table-header.ts';

/** How well a header fits. */
export interface HeaderFit {
	/** The tracker most of its columns belong to; `null` when none knows any of them. */
	definition: Definition | null;
	/** Columns that are known, be it as answers or as part of the entry. */
	known: number;
}

/**
 * The tracker a header of ours belongs to: the one that knows most of its columns, then the one that
 * misses fewest it needs. For any other table this would be a guess: see `whoseFile`.
 */
export function chooseTracker(header: TableHeader, definitions: Definition[]): HeaderFit {
	const [best] = fitsOf(header, definitions);
	const definition = best?.definition ?? null;
	const of = definition ?? definitions[0];
	if (!of) return { definition, known: 0 };
	return { definition, known: columnsOf(header, of).filter(({ kind }) => kind !== 'extra').length };
}
