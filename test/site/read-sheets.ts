import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';
import type { Page } from 'playwright';
import { type Pixels, readCodes } from '~/components/collect/read-codes.ts';

/** What a scanner makes of one side of paper. */
export interface ScannedSide {
	/** Points of a 72nd of an inch. */
	width: number;
	height: number;
	/** The texts of its codes as our decoder reads them, each once. */
	codes: string[];
	/** Which of them another decoder reads as well. */
	alsoRead: string[];
}

const dotsPerInch = 150;

/** Prints the page that is open, and looks at every side of it as a picture of 150 dots per inch. */
export async function scanSheets(page: Page): Promise<ScannedSide[]> {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const library = await PDFiumLibrary.init();
	const document = await library.loadDocument(pdf);
	const sides: ScannedSide[] = [];
	for (const side of document.pages()) {
		const { originalWidth: width, originalHeight: height } = side.getOriginalSize();
		const picture = await side.render({ scale: dotsPerInch / 72, render: 'bitmap' });
		const pixels = {
			data: new Uint8ClampedArray(picture.data),
			width: picture.width,
			height: picture.height,
		};
		sides.push({
			width,
			height,
			codes: [...new Set(readCodes(pixels))],
			alsoRead: readApart(pixels),
		});
	}
	document.destroy();
	library.destroy();
	return sides;
}

/** The other decoder finds one code in a picture: it is shown the whole, and then each quarter. */
function readApart({ data, width, height }: Pixels): string[] {
	const whole = jsQR(data, width, height)?.data;
	const [w, h] = [Math.floor(width / 2), Math.floor(height / 2)];
	const found = [0, 1, 2, 3].map((quarter) => {
		const part = cut({ data, width, height }, (quarter % 2) * w, Math.floor(quarter / 2) * h, w, h);
		return jsQR(part, w, h)?.data;
	});
	return [...new Set([whole, ...found].filter((text) => text !== undefined))];
}

function cut({ data, width }: Pixels, left: number, top: number, w: number, h: number) {
	const part = new Uint8ClampedArray(4 * w * h);
	for (let y = 0; y < h; y += 1) {
		const from = 4 * ((top + y) * width + left);
		part.set(data.subarray(from, from + 4 * w), 4 * w * y);
	}
	return part;
}
