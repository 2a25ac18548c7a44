import type { StoragePermit } from '~/core/handover/box/storage-permit.ts';
import type { BoxOutcome } from './send-to-box.ts';
import { patience, tryAgain } from './try-again.ts';

/** A file for the company's storage, and what lets it in. */
export interface ToPost {
	permit: StoragePermit;
	/** What it is to be called there, below the permit's folder. */
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
	/** For tests. */
	fetch?: typeof fetch;
	/** For tests: what passes between attempts, in milliseconds. */
	wait?: ((time: number) => Promise<void>) | undefined;
}

/**
 * Posts a file to S3-compatible storage, whole or not at all. An attempt that broke off is made again under the same name
 * with the same bytes, so that what had arrived in spite of all is there once. `expired`: the storage says that the
 * permit has ended.
 */
export function postToStorage(posted: ToPost): Promise<BoxOutcome | 'expired'> {
	return tryAgain(() => attempt(posted), posted.wait);
}

async function attempt({ permit, name, bytes, fetch: own = fetch }: ToPost) {
	const form = new FormData();
	form.append('key', permit.folder + name);
	for (const [field, value] of Object.entries(permit.fields)) form.append(field, value);
	// What comes after the file is not read. Its own name is told to nobody.
	form.append('file', new Blob([bytes], { type: 'application/octet-stream' }), 'file');
	try {
		const answer = await own(permit.address, {
			method: 'POST',
			body: form,
			cache: 'no-store',
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		});
		return outcomeOf(answer.status, await answer.text());
	} catch {
		return 'broken';
	}
}

/** What an answer means; storages tell in words of their own why not. */
function outcomeOf(status: number, text: string): BoxOutcome | 'expired' {
	if (status >= 200 && status < 300) return 'arrived';
	if (status === 413 || /EntityTooLarge/.test(text)) return 'too_large';
	if (/\bexpired\b/i.test(text)) return 'expired';
	if (status === 408 || status === 429 || /RequestTimeout|SlowDown/.test(text)) return 'refused';
	return status >= 500 && status !== 501 ? 'refused' : 'no_box';
}
