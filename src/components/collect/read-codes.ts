import decodeQR from 'qr/decode.js';

/** Pixels of a picture, four bytes each. */
export interface Pixels {
	data: Uint8ClampedArray;
	width: number;
	height: number;
}

/** Codes that are looked for in one picture: a printed sheet of a long hand-over has a page of them. */
const most = 12;
/** Milliseconds that may be spent on a picture that is hard to read. */
const patience = 400;

/** The texts of the QR codes in a picture. What was read is painted over, so that the next is found. */
export function readCodes({ data, width, height }: Pixels): string[] {
	const texts: string[] = [];
	const image = { data: Uint8ClampedArray.from(data), width, height };
	while (texts.length < most) {
		let box = { x: 0, y: 0, width: 0, height: 0 };
		try {
			const text = decodeQR(image, {
				effort: 4,
				timeLimit: patience,
				pointsOnDetect: ({ boundingBox }) => {
					box = boundingBox;
				},
			});
			texts.push(text);
		} catch {
			return texts;
		}
		if (box.width < 1 || box.height < 1) return texts;
		paintOver(image, box);
	}
	return texts;
}

function paintOver(
	{ data, width, height }: Pixels,
	box: { x: number; y: number; width: number; height: number },
): void {
	const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
	const right = Math.min(width, Math.ceil(box.x + box.width));
	const bottom = Math.min(height, Math.ceil(box.y + box.height));
	for (let y = top; y < bottom; y += 1)
		data.fill(255, 4 * (y * width + left), 4 * (y * width + right));
}
