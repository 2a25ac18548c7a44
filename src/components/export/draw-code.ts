import { codeSquares } from './code-squares.ts';

/** Pixels of the picture to each square of the code: enough for a screenshot to be read. */
const scale = 8;

/** A text as a QR code: a PNG as an address, which a person can keep by pressing on it. */
export function drawCode(text: string): string {
	const squares = codeSquares(text);
	const canvas = document.createElement('canvas');
	canvas.width = squares.length * scale;
	canvas.height = squares.length * scale;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws nothing.');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = '#000';
	for (const [y, row] of squares.entries()) {
		for (const [x, dark] of row.entries()) {
			if (dark) context.fillRect(x * scale, y * scale, scale, scale);
		}
	}
	return canvas.toDataURL('image/png');
}
