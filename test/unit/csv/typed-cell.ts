import { entriesIn, fates, read } from './csv-of.ts';

/** What one typed cell of a column says. */
export const said = (type: string, cell: string) =>
	entriesIn(read(`标签 text,标签 ${type}\n好,"${cell}"\n`))[0]?.values[type];

/** What became of its row. */
export const fate = (type: string, cell: string) =>
	fates(read(`标签 text,标签 ${type}\n好,"${cell}"\n`));
