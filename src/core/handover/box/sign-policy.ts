import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a signature is made with. */
export interface SigningKey {
	/** The secret half of an access key. */
	secret: string;
	/** The day it was made on, in UTC: `20151229`. */
	day: string;
	/** Where the storage is: `us-east-1`. */
	region: string;
}

/**
 * The signature under a policy for posting files to S3-compatible storage: AWS Signature Version 4, as hex.
 * `policy` is the very base64 that is sent.
 */
export function signPolicy(policy: string, { secret, day, region }: SigningKey): string {
	const key = [day, region, 's3', 'aws4_request'].reduce(
		(before, part) => hmac(sha256, before, utf8ToBytes(part)),
		utf8ToBytes(`AWS4${secret}`),
	);
	return bytesToHex(hmac(sha256, key, utf8ToBytes(policy)));
}
