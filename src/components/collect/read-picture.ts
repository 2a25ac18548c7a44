import { type Pixels, readCodes } from './read-codes.ts';

/** What was read in pictures of QR codes. */
export interface PicturesRead {
	/** The texts of their codes. */
	texts: string[];
	/** Names of the pictures in which there was none. */
	unread: string[];
}

/** Longest sides a picture is tried at: photographs are large, and a little blur helps. */
const sides = [1600, 1000, 2600];

/** Reads the codes in pictures, one after the other, and lets the page draw in between. */
export async function readPictures(files: readonly File[]): Promise<PicturesRead> {
	const texts: string[] = [];
	const unread: string[] = [];
	for (const file of files) {
		const found = await readPicture(file);
		texts.push(...found);
		if (found.length === 0) unread.push(file.name);
	}
	return { texts, unread };
}

async function readPicture(file: File): Promise<string[]> {
	for (const side of sides) {
		const pixels = await pixelsOf(file, side);
		const found = pixels ? readCodes(pixels) : [];
		if (found.length > 0) return found;
	}
	return [];
}

/** `null`: it is no picture this browser can open. */
async function pixelsOf(file: File, side: number): Promise<Pixels | null> {
	try {
		const bitmap = await createImageBitmap(file);
		const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
		const canvas = document.createElement('canvas');
		canvas.width = Math.max(1, Math.round(bitmap.width * scale));
		canvas.height = Math.max(1, Math.round(bitmap.height * scale));
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (!context) return null;
		// A picture may be clear in places: paper is white.
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
		bitmap.close();
		return context.getImageData(0, 0, canvas.width, canvas.height);
	} catch {
		return null;
	}
}
