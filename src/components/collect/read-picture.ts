import { type Pixels, readCodes } from './read-codes.ts';

/** Longest sides a picture is tried at: photographs are large, and a little blur helps. */
const sides = [1600, 1000, 2600];

/** The texts of the QR codes in a picture; none where it is no picture this browser can open. */
export async function readPicture(file: Blob): Promise<string[]> {
	for (const side of sides) {
		const pixels = await pixelsOf(file, side);
		const found = pixels ? readCodes(pixels) : [];
		if (found.length > 0) return found;
	}
	return [];
}

/** `null`: it is no picture this browser can open. */
async function pixelsOf(file: Blob, side: number): Promise<Pixels | null> {
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
