import { storageFolder } from '~/core/handover/box/make-permit.ts';

/** The rule by which storage lets pages of the site read its answers: of `host`, to post and nothing else. */
export function storageCors(host: string): string {
	return written([{ AllowedOrigins: [host], AllowedMethods: ['POST'] }]);
}

/** What the key may do that signs the permits, as its policy: create files of the box's folder. */
export function storageRights(bucket: string): string {
	const files = `arn:aws:s3:::${bucket}/${storageFolder}*`;
	const statement = { Effect: 'Allow', Action: 's3:PutObject', Resource: files };
	return written({ Version: '2012-10-17', Statement: [statement] });
}

const written = (value: unknown) => JSON.stringify(value, null, '  ');
