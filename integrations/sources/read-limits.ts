import { contentOf, readRecord, readRows } from './read-content.ts';

/** Hours by the id of the limit, of those that are in hours. */
export type LimitHours = ReadonlyMap<string, number>;

/** The limits of the project at `root` that are in hours: those of `organization.yml`, else of `limits.yml`. */
export function readLimits(root: string): LimitHours {
	const content = contentOf(root);
	const own = readRecord(content, 'organization.yml')['limits'];
	const limits = (own ?? {}) as Record<string, { hours?: unknown } | undefined>;
	return new Map(
		readRows(content, 'rules/limits.yml').flatMap(({ id, default: usual, by_law: byLaw }) => {
			const limit =
				(byLaw ? null : limits[String(id)]) ?? (usual as { hours?: unknown } | undefined);
			return typeof limit?.hours === 'number' ? [[String(id), limit.hours] as const] : [];
		}),
	);
}
