import { contentOf, readRecord } from './read-content.ts';

/** Hours by the id of the limit, as in `organization.yml`. */
export type LimitHours = ReadonlyMap<string, number>;

/** The hours of every limit in `organization.yml` of the project at `root`. */
export function readLimits(root: string): LimitHours {
	const { limits } = readRecord(contentOf(root), 'organization.yml');
	const hours = Object.entries((limits ?? {}) as Record<string, { hours: number }>);
	return new Map(hours.map(([id, limit]) => [id, limit.hours]));
}
