import { foldUnspaced } from '../text/fold.ts';

/** A staff number as two of them are compared: widths, blanks and capitals do not count. */
export function samePerson(number: string): string {
	return foldUnspaced(number);
}
