import type { GivenSource } from '~/workers/collect/collect-api.ts';

/** A file somebody takes in, with this in it. */
export const given = (content: BlobPart, name = 'a.csv'): GivenSource => ({
	name,
	origin: 'file',
	data: new File([content], name),
});
