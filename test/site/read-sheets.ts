import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';
import type { Page } from 'playwright';
import decodeQR from 'qr/decode.js';
import type { Pixels } from '~/components/collect/read-codes.ts';

/** What a scanner makes of one side of paper. */
export interface ScannedSide {
	/** Points of a 72nd of an inch. */
	width: number;
	height: number;
	/** The texts of its codes, each once, sorted, as one decoder and as another reads them. */
	codes: string[];
	alsoRead: string[];
}

const dotsPerInch = 150;
/** Milliseconds a picture may take: some are empty, and other work goes on beside. */
const patience = 4000;

/**
 * Prints the page that is open, and looks at every side of it as a picture of 150 dots per inch. Both
 * decoders find one code in a picture: where a side has several, they are shown its quarters, and the upper
 * and lower half of each.
 */
export async function scanSheets(page: Page, several = false): Promise<ScannedSide[]> {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const library = await PDFiumLibrary.init();
	const document = await library.loadDocument(pdf);
	const sides: ScannedSide[] = [];
	for (const side of document.pages()) {
		const { originalWidth: width, originalHeight: height } = side.getOriginalSize();
		const picture = await side.render({ scale: dotsPerInch / 72, render: 'bitmap' });
		const data = new Uint8ClampedArray(picture.data);
		const whole = { data, width: picture.width, height: picture.height };
		const pieces = several ? [...partsOf(whole, 2), ...partsOf(whole, 4)] : [whole];
		sides.push({ width, height, codes: all(pieces, read), alsoRead: all(pieces, readApart) });
	}
	document.destroy();
	library.destroy();
	return sides;
}

function all(pieces: Pixels[], decode: (piece: Pixels) => string | null): string[] {
	return [...new Set(pieces.map(decode).filter((text) => text !== null))].sort();
}

function read(piece: Pixels): string | null {
	try {
		return decodeQR(piece, { effort: 4, timeLimit: patience });
	} catch {
		return null;
	}
}

/** An empty text is what it takes for a code where there is none. */
function readApart({ data, width, height }: Pixels): string | null {
	return jsQR(data, width, height)?.data || null;
}

/** Two columns of so many parts. */
function partsOf({ data, width, height }: Pixels, rows: number): Pixels[] {
	const [w, h] = [Math.floor(width / 2), Math.floor(height / rows)];
	return Array.from({ length: 2 * rows }, (_, at) => {
		const [left, top] = [(at % 2) * w, Math.floor(at / 2) * h];
		const part = new Uint8ClampedArray(4 * w * h);
		for (let y = 0; y < h; y += 1) {
			const from = 4 * ((top + y) * width + left);
			part.set(data.subarray(from, from + 4 * w), 4 * w * y);
		}
		return { data: part, width: w, height: h };
	});
}
