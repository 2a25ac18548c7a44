import { retryAside } from '../csv/read/retry-aside.ts';
import type { Definition } from '../definition/definition.ts';
import { leftAside } from '../imports/asked.ts';
import type { OffsetOf } from '../fields/field-type.ts';
import type { DecodedRow } from '../imports/decoded-row.ts';
import type { AsideRow } from '../imports/plan.ts';
import { groupBy } from '../text/group-by.ts';

/**
 * Rows set aside earlier that can be read by now, because a form, a department or an option was
 * added since. Rows of one file are read together: the ids of rows typed by hand depend on how often
 * the same content occurs in their file. `edits`: also edits that were not taken, and other rows that
 * a person had set aside. `offsetOf`: as files are read. `pause`: between two files, for others to be heard.
 */
export async function readAgain(
	aside: readonly AsideRow[],
	definitions: Definition[],
	pause: () => Promise<void>,
	{ edits, offsetOf }: { edits: boolean; offsetOf: OffsetOf | undefined },
): Promise<{ key: string; row: DecodedRow }[]> {
	const waiting = edits ? aside : aside.filter((row) => !isDecided(row));
	const found: { key: string; row: DecodedRow }[] = [];
	for (const rows of groupBy(waiting, ({ source }) => source).values()) {
		await pause();
		for (const [index, row] of retryAside(rows, definitions, offsetOf).entries()) {
			const key = rows[index]?.key;
			if (key !== undefined && row.kind !== 'aside') found.push({ key, row });
		}
	}
	return found;
}

/** A person saw the row and had it set aside. */
function isDecided({ problems }: AsideRow): boolean {
	return problems.some(({ key }) => byDecision.has(key));
}

const byDecision: ReadonlySet<string> = new Set(['edit_not_taken', ...Object.values(leftAside)]);
