import type { Definition } from '../../definition/definition.ts';
import { isPersonalColumn } from '../../privacy/personal-columns.ts';
import { keyOf } from '../header.ts';
import { chooseTracker } from './choose-tracker.ts';
import { fitsOf, type FormFit } from './form-fit.ts';
import type { FormQuestion } from './form-question.ts';
import { hasName, type TableHeader } from './table-header.ts';

/** The form a table belongs to, or what a person has to be asked. */
export interface WhoseFile {
	/** `null`: nothing tells it with certainty. */
	definition: Definition | null;
	/** `null`: there is nothing to ask. */
	asks: FormQuestion | null;
}

/**
 * Whose file a table is, by its columns alone: ours when it has our own columns; else the one form
 * that lacks no column it needs and knows more of the columns than any other, where nothing names a
 * person and most columns are known. All else is for a person to say, never a guess.
 */
export function whoseFile(header: TableHeader, definitions: Definition[]): WhoseFile {
	const keys = new Set(header.names.map(keyOf));
	if (ourColumns.every((key) => keys.has(key))) {
		return { definition: chooseTracker(header, definitions).definition, asks: null };
	}
	const fits = fitsOf(header, definitions);
	const doubt = doubtOf(fits);
	if (doubt === null) return { definition: fits[0]?.definition ?? null, asks: null };
	// Rows that tell their form need not be asked about; the others then belong to none.
	if (keys.has('_schema')) return { definition: null, asks: null };
	const asks = {
		key: JSON.stringify(header.names.map((name) => name.trim())),
		columns: header.names.filter(hasName).map((name) => name.trim()),
		doubt,
		forms: fits.map(({ definition, ...fit }) => ({ tracker: definition.id, ...fit })),
	};
	return { definition: null, asks };
}

/** What every row we write carries, whichever release wrote it. */
const ourColumns = ['_id', '_schema', '_hash'];

function doubtOf([best, next]: FormFit[]): FormQuestion['doubt'] | null {
	if (!best) return null;
	if (best.unknown.some(isPersonalColumn)) return 'personal';
	const alike = next && (next.found.length >= best.found.length || next.missing.length === 0);
	if (alike) return 'several';
	if (best.missing.length > 0) return 'missing';
	return best.unknown.length > best.found.length ? 'unknown' : null;
}
