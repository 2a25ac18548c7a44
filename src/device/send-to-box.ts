import { patience, tryAgain } from './try-again.ts';

/**
 * How sending to the drop box went. `arrived`: the server has all of it, now or since an attempt that seemed to fail.
 * `spoiled`: only a part of it lies there under this name. `no_box`: the server has none here, or not for us.
 * `intercepted`: something else answered in its place, as networks do that want people to sign in first. `full`: there is
 * no room for it. `refused`: it could not take it just now. `broken`: the network is gone.
 */
export type BoxOutcome =
	| 'arrived'
	| 'spoiled'
	| 'too_large'
	| 'no_box'
	| 'intercepted'
	| 'full'
	| 'refused'
	| 'broken';

/** A file for the box, and how it gets there. */
export interface ToSend {
	/** Where it is to lie: `/inbox/b-….csv`. */
	address: string;
	bytes: Uint8Array<ArrayBuffer>;
	/** The server is told of nobody who is signed in. */
	nameless: boolean;
	/** For tests. */
	fetch?: typeof fetch;
	/** For tests: what passes between attempts, in milliseconds. */
	wait?: ((time: number) => Promise<void>) | undefined;
}

/**
 * Puts a file into the drop box of the server that serves the site, and nowhere else. It is only ever created: one that
 * lies there already is held against its length. An attempt that broke off is made again under the same name.
 */
export function sendToBox(sent: ToSend): Promise<BoxOutcome> {
	return tryAgain(() => attempt(sent), sent.wait);
}

async function attempt(sent: ToSend): Promise<BoxOutcome> {
	const answer = await ask(sent, 'PUT');
	if (!answer) return 'broken';
	const { status } = answer;
	if (status === 201) return 'arrived';
	if (status === 413) return 'too_large';
	// Of a server that sends us on to another place, a browser says 0.
	if (status === 0 || status === 511) return 'intercepted';
	if (status === 507) return 'full';
	// Some servers say yes to everything.
	if (status === 200 || status === 204) return afterYes(sent, isPage(answer));
	if (status === 412 || status === 409) return afterConflict(sent, status);
	return status === 501 || (status < 500 && status !== 408 && status !== 429)
		? 'no_box'
		: 'refused';
}

/** Whether what answered shows people a page, which no box does. */
function isPage({ headers }: Response): boolean {
	return (headers.get('content-type') ?? '').startsWith('text/html');
}

/** Only what lies there in full length arrived. `isPage`: the answer was a page. */
async function afterYes(sent: ToSend, isPage: boolean): Promise<BoxOutcome> {
	const there = await isThere(sent);
	if (there === 'broken') return 'broken';
	if (there === true) return 'arrived';
	return isPage ? 'intercepted' : 'no_box';
}

/** Something lies there, or its folder is not there. */
async function afterConflict(sent: ToSend, status: number): Promise<BoxOutcome> {
	const there = await isThere(sent);
	if (there === 'broken') return 'broken';
	if (there === false) return 'spoiled';
	// A server that does not let us look has it nevertheless; the receipt tells whether it is whole.
	return there === true || status === 412 ? 'arrived' : 'no_box';
}

/** Whether a file of the same length lies there; `unknown`: the server does not say. */
async function isThere(sent: ToSend): Promise<boolean | 'unknown' | 'broken'> {
	const answer = await ask(sent, 'HEAD');
	if (!answer) return 'broken';
	const length = answer.headers.get('content-length');
	if (!answer.ok || length === null) return 'unknown';
	return Number(length) === sent.bytes.length;
}

/** `null`: no answer came. */
async function ask(sent: ToSend, method: 'PUT' | 'HEAD'): Promise<Response | null> {
	const { address, bytes, nameless, fetch: own = fetch } = sent;
	const isPut = method === 'PUT';
	try {
		return await own(address, {
			method,
			...(isPut && {
				body: bytes,
				headers: { 'If-None-Match': '*', 'Content-Type': 'application/octet-stream' },
			}),
			cache: 'no-store',
			credentials: nameless ? 'omit' : 'same-origin',
			// The page's address would tell which form it is.
			referrerPolicy: 'no-referrer',
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		});
	} catch {
		return null;
	}
}
