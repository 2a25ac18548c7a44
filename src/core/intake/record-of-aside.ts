import { registerKey } from '../entries/merge.ts';
import { leftAside } from '../imports/asked.ts';
import type { AsideRow } from '../imports/plan.ts';

/**
 * The register key of the record a row set aside speaks of, damaged or changed as it may be; `null` where it bears
 * no number, or one that was copied with the row of another record.
 */
export function recordOfAside({ tracker, header, cells, problems }: AsideRow): string | null {
	if (tracker === null || problems.some(({ key }) => key === leftAside.copied)) return null;
	const column = header.find((name) => /^(?:.*[[［])?_id[\]］]?$/u.test(name.trim()));
	const id = (cells[column ?? ''] ?? '').trim();
	return id === '' ? null : registerKey({ tracker, id });
}
