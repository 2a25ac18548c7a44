import type { Definition } from '../definition/definition.ts';
import { fewestOf } from './fewest.ts';
import { peopleIn } from './people-in.ts';
import type { TableRow } from './table-row.ts';

/**
 * Whether the rows found among those of an anonymous tracker may not be shown: too few people, or so
 * few left over that what is not shown would tell of them. None at all is too few as well, or the
 * silence would be an answer.
 */
export function hidesFew(
	found: readonly TableRow[],
	all: readonly TableRow[],
	definition: Definition,
): boolean {
	const { scores } = fewestOf(definition);
	const people = (rows: readonly TableRow[]) =>
		peopleIn(
			rows.map(({ entry }) => entry),
			definition,
		);
	if (people(found) < scores) return true;
	const shown = new Set(found);
	const left = all.filter((row) => !shown.has(row));
	return left.length > 0 && people(left) < scores;
}
