import { noProgress, type Progress } from './progress.ts';

/** What a device has kept, whatever it is: nothing begun where it cannot be read. */
export function readProgress(kept: string | null): Progress {
	if (kept === null) return noProgress;
	try {
		const read: unknown = JSON.parse(kept);
		if (!isProgress(read)) return noProgress;
		const { did, ...progress } = read;
		return Array.isArray(did) ? { ...progress, did } : progress;
	} catch {
		return noProgress;
	}
}

function isProgress(read: unknown): read is Progress {
	if (typeof read !== 'object' || read === null) return false;
	return 'at' in read && isRecord(read, 'modules') && isRecord(read, 'passed');
}

function isRecord(read: object, name: string): boolean {
	const value: unknown = Reflect.get(read, name);
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
