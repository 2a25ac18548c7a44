import { codeSquares } from '../export/code-squares.ts';

/** A QR code as a drawing: how many squares wide it is with the white around it, and its dark squares as a path. */
export interface CodePath {
	size: number;
	path: string;
}

/** Draws a text as a QR code of squares, those beside each other as one. */
export function codePath(text: string): CodePath {
	const rows = codeSquares(text);
	const path = rows.map((row, y) =>
		runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
	);
	return { size: rows.length, path: path.flat().join('') };
}

/** Where dark squares begin in a row, and how many there are. */
function runsOf(row: readonly boolean[]): [start: number, width: number][] {
	const runs: [number, number][] = [];
	for (const [x, dark] of row.entries()) {
		if (!dark) continue;
		const last = runs.at(-1);
		if (last && last[0] + last[1] === x) last[1] += 1;
		else runs.push([x, 1]);
	}
	return runs;
}
