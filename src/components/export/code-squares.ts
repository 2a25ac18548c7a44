import { encode } from 'uqr';

/** Squares of white around a code, as the standard asks. */
const quiet = 4;

/** The squares of a QR code, row by row, dark or not, with white around them. */
export function codeSquares(text: string): boolean[][] {
	return encode(text, { ecc: 'M', border: quiet }).data;
}
