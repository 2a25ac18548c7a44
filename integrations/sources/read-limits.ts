import { toLocalDay } from '../../src/core/clocks/local-iso.ts';
import { contentOf, readRecord, readRows } from './read-content.ts';

/** Hours by the id of the limit, of those that are in hours or minutes. */
export type LimitHours = ReadonlyMap<string, number>;

interface Written {
	hours?: unknown;
	minutes?: unknown;
	since?: unknown;
}

/** The limits of the project at `root` that are in hours or minutes: those of `organization.yml`, else of `limits.yml`. */
export function readLimits(root: string): LimitHours {
	const content = contentOf(root);
	const own = readRecord(content, 'organization.yml')['limits'];
	const limits = (own ?? {}) as Record<string, Written | Written[] | undefined>;
	return new Map(
		readRows(content, 'rules/limits.yml').flatMap(({ id, default: usual, by_law: byLaw }) => {
			const said = byLaw ? undefined : limits[String(id)];
			const today = toLocalDay(new Date());
			const limit =
				(Array.isArray(said) ? said.findLast(({ since }) => holds(since, today)) : said) ??
				(usual as Written | undefined);
			if (typeof limit?.hours === 'number') return [[String(id), limit.hours] as const];
			return typeof limit?.minutes === 'number' ? [[String(id), limit.minutes / 60] as const] : [];
		}),
	);
}

/** Of a limit that was changed, whether a version holds already. */
function holds(since: unknown, today: string): boolean {
	return since === undefined || String(since) <= today;
}
