import { getCollection } from 'astro:content';

/** The pages that courses send their learners to read, without language. */
export async function taughtPages(): Promise<ReadonlySet<string>> {
	const read = (await getCollection('courses')).flatMap(({ data }) =>
		data.modules.flatMap((module) => module.read),
	);
	return new Set(read.map((place) => place.split('#')[0] ?? ''));
}
