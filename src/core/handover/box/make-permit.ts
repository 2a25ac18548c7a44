import { base64 } from '@scure/base';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { signPolicy } from './sign-policy.ts';
import type { StoragePermit } from './storage-permit.ts';

/** What names in the storage begin with. */
export const storageFolder = 'inbox/';

/** Where storage wants the bucket's name: behind its address, or already in it. */
export const bucketPlaces = ['path', 'host'] as const;
export type BucketPlace = (typeof bucketPlaces)[number];

/** What whoever collects says, to let everybody put files into the company's storage. */
export interface PermitAsked {
	/** The one origin organization.yml names: `https://storage.example.com`. */
	storage: string;
	bucket: string;
	place: BucketPlace;
	region: string;
	accessKey: string;
	/** Signs, and is in nothing that is made. */
	secret: string;
	/** Days it holds. */
	days: number;
	/** Largest file, in bytes. */
	limit: number;
}

/**
 * A permit to create files of a bucket from `now` on: a POST policy with AWS Signature Version 4. It allows nothing else:
 * no reading, no list, no other folder, no larger file.
 */
export function makePermit(asked: PermitAsked, now: Date): Omit<StoragePermit, 'folder'> {
	const { bucket, region, limit, secret } = asked;
	const moment = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
	const day = moment.slice(0, 8);
	const until = new Date(now.getTime() + asked.days * 86_400_000);
	const said = {
		'Content-Type': 'application/octet-stream',
		success_action_status: '201',
		'x-amz-algorithm': 'AWS4-HMAC-SHA256',
		'x-amz-credential': `${asked.accessKey}/${day}/${region}/s3/aws4_request`,
		'x-amz-date': moment,
	};
	const conditions = [
		{ bucket },
		['starts-with', '$key', storageFolder],
		['content-length-range', 1, limit],
		...Object.entries(said).map(([name, value]) => ({ [name]: value })),
	];
	const policy = base64.encode(
		utf8ToBytes(JSON.stringify({ expiration: until.toISOString(), conditions })),
	);
	const signature = signPolicy(policy, { secret, day, region });
	return {
		address: bucketAddress(asked),
		fields: { ...said, policy, 'x-amz-signature': signature },
		limit,
		until,
	};
}

/** Where files of a bucket are posted to. */
export function bucketAddress(asked: Pick<PermitAsked, 'storage' | 'bucket' | 'place'>): string {
	const { storage, bucket, place } = asked;
	return place === 'host' ? `${storage}/` : `${storage}/${bucket}`;
}

/**
 * Where the bucket's name most likely belongs. A host may begin with the same word and mean something else
 * (`https://inbox.example.com`): only a person knows.
 */
export function usualPlace(storage: string, bucket: string): BucketPlace {
	return bucket !== '' && new URL(storage).hostname.startsWith(`${bucket}.`) ? 'host' : 'path';
}
