import type { CollectApi, GivenSource } from '~/workers/collect/collect-api.ts';
import { good, quietly } from './open-service.ts';

/** What a person says who takes every table of unknown form among `sources` for this tracker's. */
export async function choosing(
	api: CollectApi,
	sources: GivenSource[],
	tracker = 'needs',
): Promise<Record<string, string>> {
	const { questions } = good(await api.preview(sources, quietly));
	return Object.fromEntries(questions.map(({ key }) => [key, tracker]));
}
