import { postToStorage } from '~/device/post-to-storage.ts';
import type { Delivery } from './delivered.ts';
import { lookForPermit } from './look-for-permit.ts';

/** Posts a file to the company's storage with the permit that lies beside the site at this moment. */
export async function deliverToStorage(
	storage: string,
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Delivery> {
	const { permit, problem } = await lookForPermit(storage);
	if (problem || !permit) return { outcome: problem ?? 'unreadable', limit: 0 };
	const { limit } = permit;
	if (bytes.length > limit) return { outcome: 'too_large', limit };
	return { outcome: await postToStorage({ permit, name, bytes }), limit: 0 };
}
