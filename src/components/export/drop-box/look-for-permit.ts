import {
	decodePermit,
	permitFile,
	permitProblem,
	type StoragePermit,
} from '~/core/handover/box/storage-permit.ts';
import { readPublishedFile } from '~/device/published-file.ts';
import { siteMoment } from '~/device/site-moment.ts';
import type { PermitProblem } from './delivered.ts';

/** The permit beside the site, or why there is none to use: then with what it says, where it could be read. */
export interface PermitRead {
	permit: StoragePermit | null;
	problem: PermitProblem | null;
}

/** Reads the permit as it lies beside the site now; `storage`: the one origin the company names. */
export async function lookForPermit(storage: string): Promise<PermitRead> {
	const published = await readPublishedFile(permitFile);
	if (published === 'absent' || published === 'unreachable')
		return { permit: null, problem: published };
	const permit = typeof published === 'object' ? decodePermit(published.text) : null;
	if (!permit) return { permit, problem: 'unreadable' };
	// A device may err; the storage itself has the last word.
	const now = (await siteMoment()) ?? new Date();
	return { permit, problem: permitProblem(permit, storage, now) };
}
