import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePermit, usualPlace } from '~/core/handover/box/make-permit.ts';
import { permitMissing } from '~/core/handover/box/permit-bounds.ts';
import { signPolicy } from '~/core/handover/box/sign-policy.ts';
import { decodePermit, encodePermit, permitProblem } from '~/core/handover/box/storage-permit.ts';

const now = new Date('2026-11-27T13:05:00.123Z');
const asked = {
	storage: 'https://storage.example.com',
	bucket: 'goutong',
	place: 'path' as const,
	region: 'cn-north-1',
	accessKey: 'AKIAIOSFODNN7EXAMPLE',
	secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
	days: 7,
	limit: 8_388_608,
};
const permit = { ...makePermit(asked, now), folder: 'inbox/' };

/** The example of Amazon's own documentation, line ends and spaces as they stand there. */
const published = [
	'{ "expiration": "2015-12-30T12:00:00.000Z",',
	'  "conditions": [',
	'    {"bucket": "sigv4examplebucket"},',
	'    ["starts-with", "$key", "user/user1/"],',
	'    {"acl": "public-read"},',
	'    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
	'    ["starts-with", "$Content-Type", "image/"],',
	'    {"x-amz-meta-uuid": "14365123651274"},',
	'    {"x-amz-server-side-encryption": "AES256"},',
	'    ["starts-with", "$x-amz-meta-tag", ""],',
	'',
	'    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
	'    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
	'    {"x-amz-date": "20151229T000000Z" }',
	'  ]',
	'}',
].join('\r\n');

describe('the permit to post files to S3-compatible storage', () => {
	it('is signed as the published example is', () => {
		const key = { secret: asked.secret, day: '20151229', region: 'us-east-1' };
		expect(signPolicy(Buffer.from(published).toString('base64'), key)).toBe(
			'8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e',
		);
	});

	it('allows to create files of one folder of one bucket, up to a size, until a moment, and says nothing else', () => {
		const { policy = '', ...fields } = permit.fields;
		expect(JSON.parse(Buffer.from(policy, 'base64').toString())).toEqual({
			expiration: '2026-12-04T13:05:00.123Z',
			conditions: [
				{ bucket: 'goutong' },
				['starts-with', '$key', 'inbox/'],
				['content-length-range', 1, 8_388_608],
				{ 'Content-Type': 'application/octet-stream' },
				{ success_action_status: '201' },
				{ 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
				{ 'x-amz-credential': 'AKIAIOSFODNN7EXAMPLE/20261127/cn-north-1/s3/aws4_request' },
				{ 'x-amz-date': '20261127T130500Z' },
			],
		});
		expect(fields).toMatchObject({ 'x-amz-date': '20261127T130500Z' });
	});

	it.each([
		['path', 'https://storage.example.com', 'https://storage.example.com/goutong'],
		['path', 'http://10.0.0.5:9000', 'http://10.0.0.5:9000/goutong'],
		['host', 'https://goutong.s3.example.com', 'https://goutong.s3.example.com/'],
		['host', 'https://files.example.com', 'https://files.example.com/'],
		// A host may begin with the bucket's name by chance.
		['path', 'https://goutong.example.com', 'https://goutong.example.com/goutong'],
	] as const)('with the bucket in the %s of %s leads to %s', (place, storage, address) => {
		expect(makePermit({ ...asked, storage, place }, now).address).toBe(address);
	});

	it.each([
		['', 'https://storage.example.com', 'path'],
		['goutong', 'https://storage.example.com', 'path'],
		['goutong', 'https://goutong.s3.example.com', 'host'],
		['gout', 'https://goutong.s3.example.com', 'path'],
	])('of bucket “%s” at %s is most likely wanted with it in the %s', (bucket, storage, place) =>
		expect(usualPlace(storage, bucket)).toBe(place),
	);

	it.each([
		[{}, []],
		[{ days: 8 }, ['days']],
		[{ days: 0.5 }, ['days']],
		[{ bucket: 'Goutong', secret: '', limit: 0 }, ['bucket', 'secret', 'limit']],
	])('is not made with %j', (other, parts) =>
		expect(permitMissing({ ...asked, ...other })).toEqual(parts),
	);

	it('comes back as it was, is signed for whoever checks it in another way, and never holds the secret', () => {
		const name = fc.constantFrom('goutong', 'a-b-3', 'cn-north-1');
		const given = fc.record({
			...{ storage: fc.constant(asked.storage), bucket: name, region: name },
			place: fc.constantFrom('path' as const, 'host' as const),
			accessKey: fc.constantFrom('AKIAIOSFODNN7EXAMPLE', 'minioadmin'),
			secret: fc.string({ minLength: 16, maxLength: 60 }),
			days: fc.integer({ min: 1, max: 30 }),
			limit: fc.integer({ min: 1, max: 1e9 }),
		});
		const moments = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
		fc.assert(
			fc.property(given, moments, (one, at) => {
				const made = makePermit(one, at);
				const file = encodePermit(made);
				expect(decodePermit(`\uFEFF${file}`)).toEqual({ ...made, folder: 'inbox/' });
				expect(file).not.toContain(one.secret);
				expect(file).not.toContain(JSON.stringify(one.secret).slice(1, -1));
				const [, day = '', region = ''] = (made.fields['x-amz-credential'] ?? '').split('/');
				const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
					(before, part) => createHmac('sha256', before).update(part).digest(),
					Buffer.from(`AWS4${one.secret}`),
				);
				const signature = createHmac('sha256', key).update(made.fields['policy'] ?? '');
				expect(made.fields['x-amz-signature']).toBe(signature.digest('hex'));
			}),
			{ numRuns: 100 },
		);
	});

	it.each([
		['nothing', ''],
		['another file', '{"goutong":"receipts","version":1,"files":{}}'],
		['a page', '<!doctype html>'],
		[
			'an address that is no web address',
			encodePermit({ ...permit, address: 'javascript:alert(1)' }),
		],
		[
			'no signature',
			encodePermit({ ...permit, fields: { policy: permit.fields['policy'] ?? '' } }),
		],
		[
			'a policy that says no end',
			encodePermit({ ...permit, fields: { ...permit.fields, policy: btoa('{"conditions":[]}') } }),
		],
		['a field that is no text', encodePermit(permit).replace('"201"', '201')],
	])('is not read out of %s', (_, text) => expect(decodePermit(text)).toBeNull());

	it.each([
		['https://storage.example.com', '2026-12-04T13:05:00.122Z', null],
		['https://storage.example.com', '2026-12-04T13:05:00.123Z', 'expired'],
		['https://storage.example.com:9000', '2026-11-27T13:05:00Z', 'foreign'],
		['http://storage.example.com', '2026-11-27T13:05:00Z', 'foreign'],
		['https://example.com', '2026-12-30T13:05:00Z', 'foreign'],
	])('where the company names %s, at %s: %s', (storage, at, problem) => {
		expect(permitProblem(permit, storage, new Date(at))).toBe(problem);
	});
});
