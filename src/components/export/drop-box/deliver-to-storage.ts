import { postToStorage } from '~/device/post-to-storage.ts';
import type { Delivered } from './delivered.ts';
import { lookForPermit } from './look-for-permit.ts';

/** Posts a file to the company's storage with the permit that lies beside the site at this moment. */
export async function deliverToStorage(
	storage: string,
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Delivered> {
	const { permit, problem } = await lookForPermit(storage);
	if (problem) return problem;
	return permit ? postToStorage({ permit, name, bytes }) : 'unreadable';
}
