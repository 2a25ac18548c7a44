import { largestWhole } from '../../src/core/intake/largest-whole.ts';
import type { Room } from '../../src/core/intake/unpack-member.ts';
import { mostTimesPacked } from './lay-out.ts';
import type { SourceFile } from './task.ts';

/** How far what a file of the folder holds is opened. What lies in it goes on from what is left, and never begins anew. */
export interface HowFar {
	/** Bytes that may yet be unpacked; one for the whole file, whatever lies in what. */
	room: Room;
	/** The most bytes it may unpack to in all. */
	most: number;
	/** So often may something sealed in it be sealed again. */
	layers: number;
	/** So often is a zip in it looked into. */
	levels: number;
}

/** How often something sealed may be sealed again. */
const mostLayers = 5;

/** How often a zip is looked into: those in one of the folder are, as on the collecting page. */
export const mostLevels = 2;

/** What begins for a file of the folder. */
export function howFar({ size, joined }: Pick<SourceFile, 'size' | 'joined'>): HowFar {
	// Small zips of honest tables may unpack further: they do no harm.
	const most = Math.max(
		Math.max(size, joined?.length ?? 0) * mostTimesPacked,
		largestWhole * 2 ** 20,
	);
	return { room: { left: most }, most, layers: mostLayers, levels: mostLevels };
}
