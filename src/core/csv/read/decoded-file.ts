import type { OffsetOf } from '../../fields/field-type.ts';
import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import type { Encoding } from './bad-byte.ts';
import type { FormChoices, FormQuestion } from './form-question.ts';
import type { FindKnown } from './known-revision.ts';
import type { Delimiter } from './records.ts';

export interface DecodeOptions {
	/** What a person said of tables that do not tell which form they belong to. */
	forms?: FormChoices;
	/** When it is read: the moment of rows typed by hand. Left out, they have none (an empty text). */
	now?: Date;
	/** Of the company's clocks, which moments without a zone are on. Left out: the device's. */
	offsetOf?: OffsetOf | undefined;
	/** What is known already: what says the same to the letter is not proved anew. */
	known?: FindKnown;
}

/** A file as it was read. Every record of it but its headers is exactly one of `rows`. */
export interface DecodedFile {
	/** `text`: it came as text, not as bytes. */
	encoding: Encoding | 'text';
	delimiter: Delimiter;
	/** Id of the tracker all its rows belong to; `null` for none or several. */
	tracker: string | null;
	rows: DecodedRow[];
	/** Why the file as a whole cannot be read; then there are no rows. */
	refused: Problem | null;
	/** What to ask a person before it can be read; it is refused until then. `null`: nothing. */
	asks: FormQuestion | null;
	/** What a person should know although the file could be read, such as missing rows. */
	notes: Problem[];
}
