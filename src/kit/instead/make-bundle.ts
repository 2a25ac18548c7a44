import type { Table } from '~/components/export/belonging-source.ts';
import { makeCsvFile } from '~/components/export/make-file.ts';

/** A form that is a file of its own hands over one file. */
export function makeBundle([own]: readonly Table[]): File {
	if (!own) throw new Error('Nothing to hand over. The panel offers no way out of nothing.');
	return makeCsvFile(own.entries, own.definition);
}
