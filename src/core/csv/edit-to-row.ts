import Papa from 'papaparse';
import { encodeCsv } from './write/encode.ts';
import type { Definition } from '../definition/definition.ts';
import type { EditToRow } from '../imports/asked.ts';

/**
 * An edit as the row of a file that still reads as an edit of `base`: the hash in it is the one the
 * person's spreadsheet had. Written as CSV and read again because the guards, the columns and the text
 * of every cell are decided where files are written, and nowhere else.
 */
export function createEditToRow(definitions: Definition[]): EditToRow {
	return (entry, base) => {
		const definition = definitions.find(({ id }) => id === entry.tracker);
		if (!definition) throw new Error(`No tracker is called "${entry.tracker}".`);
		const history = entry.history.filter((hash) => hash !== base);
		const { text } = encodeCsv([{ ...entry, history, hash: base }], definition, { batch: '' });
		const [header = [], row = []] = Papa.parse<string[]>(text.replace(/^\uFEFF/u, '')).data;
		const cells = Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
		return { schema: `${entry.tracker}@${entry.version}`, header, cells };
	};
}
