import { base64 } from '@scure/base';
import { isRecord } from '../../entries/is-record.ts';

/** Where the permit lies beside the site. */
export const permitFile = 'published/drop-box.json';

/** The permit to put files into the company's storage, as everybody's device reads it. */
export interface StoragePermit {
	/** Where files are posted to: `https://storage.example.com/goutong`. */
	address: string;
	/** What is sent with every file, as it stands: the signed policy among it. */
	fields: Readonly<Record<string, string>>;
	/** What every name in the storage begins with: `inbox/`. */
	folder: string;
	/** Largest file, in bytes. */
	limit: number;
	/** The moment it ends, as its policy says. */
	until: Date;
}

/** The file to be put beside the site. What its policy says is not said again. */
export function encodePermit({
	address,
	fields,
}: Pick<StoragePermit, 'address' | 'fields'>): string {
	return `${JSON.stringify({ goutong: 'drop-box', version: 1, address, fields }, null, '\t')}\n`;
}

/** The permit a file holds, its end and its limits read out of the very policy that was signed; `null`: it is none. */
export function decodePermit(text: string): StoragePermit | null {
	try {
		const read: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
		if (!isRecord(read) || read['goutong'] !== 'drop-box' || !isRecord(read['fields'])) return null;
		const { address } = read;
		if (typeof address !== 'string' || !/^https?:$/.test(new URL(address).protocol)) return null;
		const given = Object.entries(read['fields']);
		const fields = given.filter((field): field is [string, string] => typeof field[1] === 'string');
		const { policy, 'x-amz-signature': signature } = Object.fromEntries(fields);
		if (!policy || !signature || fields.length < given.length) return null;
		return { address, fields: Object.fromEntries(fields), ...readPolicy(policy) };
	} catch {
		return null;
	}
}

/**
 * Why nothing is sent with a permit. `foreign`: it leads to another origin than the one the company names, which the
 * pages may not ask. `expired`: on `now` it has ended. `null`: it may be used.
 */
export function permitProblem(
	{ address, until }: Pick<StoragePermit, 'address' | 'until'>,
	storage: string,
	now: Date,
): 'foreign' | 'expired' | null {
	if (new URL(address).origin !== new URL(storage).origin) return 'foreign';
	return until <= now ? 'expired' : null;
}

/** What a policy says of names, size and end; throws where it does not say it. */
function readPolicy(policy: string): Pick<StoragePermit, 'folder' | 'limit' | 'until'> {
	const read: unknown = JSON.parse(new TextDecoder().decode(base64.decode(policy)));
	if (!isRecord(read) || !Array.isArray(read['conditions'])) throw new Error('No policy.');
	const conditions: unknown[] = read['conditions'];
	const lists = conditions.filter((one): one is unknown[] => Array.isArray(one));
	const folder = lists.find(([how, what]) => how === 'starts-with' && what === '$key')?.[2];
	const limit = lists.find(([how]) => how === 'content-length-range')?.[2];
	const until = new Date(String(read['expiration']));
	if (typeof folder !== 'string' || typeof limit !== 'number' || Number.isNaN(until.getTime()))
		throw new Error('A policy that does not say all.');
	return { folder, limit, until };
}
