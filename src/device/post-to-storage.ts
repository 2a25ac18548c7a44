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
 * permit has ended. `intercepted`: something answers there that says nothing to this site, as networks do that want
 * people to sign in first, and a storage that was not told of the site.
 */
export async function postToStorage(posted: ToPost): Promise<BoxOutcome | 'expired'> {
	let wasSlow = false;
	const post = () => attempt(posted, () => (wasSlow = true));
	const last = await tryAgain(post, posted.wait);
	// Who was still sending when time was up is answered by nobody else: the line is slow.
	if (last !== 'broken' || wasSlow || !(await doesAnswer(posted))) return last;
	// It may be the network that is back.
	const again = await post();
	return again === 'broken' && !wasSlow ? 'intercepted' : again;
}

/** Whether anything is there at all: what it says may not be read, that it answers is known. */
async function doesAnswer({ permit, fetch: own = fetch }: ToPost): Promise<boolean> {
	return own(permit.address, {
		...{ method: 'HEAD', mode: 'no-cors', cache: 'no-store', credentials: 'omit' },
		...{ referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(patience) },
	}).then(
		() => true,
		() => false,
	);
}

/** One attempt; `onSlow`: time was up before all was sent and answered. */
async function attempt({ permit, name, bytes, fetch: own = fetch }: ToPost, onSlow: () => void) {
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
	} catch (error) {
		if (error instanceof DOMException && givenUp.has(error.name)) onSlow();
		return 'broken';
	}
}

/** What browsers call it when time is up, older ones the second. */
const givenUp = new Set(['TimeoutError', 'AbortError']);

/** What an answer means; storages tell in words of their own why not. */
function outcomeOf(status: number, text: string): BoxOutcome | 'expired' {
	if (status >= 200 && status < 300) return 'arrived';
	// Of a server that sends us on to another place, a browser says 0.
	if (status === 0 || status === 511) return 'intercepted';
	if (status === 413 || /EntityTooLarge/.test(text)) return 'too_large';
	if (/\bexpired\b/i.test(text)) return 'expired';
	if (status === 408 || status === 429 || /RequestTimeout|SlowDown/.test(text)) return 'refused';
	return status >= 500 && status !== 501 ? 'refused' : 'no_box';
}
