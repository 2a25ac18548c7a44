import { zipSync } from 'fflate';

/**
 * Files as one zip that does not tell when it was made: the hour somebody was at work is nobody's
 * business, least of all in answers without a name.
 */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	return new Uint8Array(zipSync({ ...files }, { level: 6, mtime: zipMoment }));
}

/** The earliest day a zip can hold, in any time zone: its times have none. */
export const zipMoment = new Date(1980, 0, 1);
