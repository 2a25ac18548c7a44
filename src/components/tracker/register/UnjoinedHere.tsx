import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { findSameNumbers } from '~/core/links/same-numbers.ts';
import { unjoinedOf } from '~/core/links/unjoined.ts';
import { UnjoinedNotice } from '../../records/UnjoinedNotice.tsx';
import type { Child } from './register-row.ts';

interface Props {
	definition: Definition;
	/** Of the trackers that belong to it. */
	definitions: readonly Definition[];
	/** All of the register, deleted ones included. */
	all: readonly StoredEntry[];
	/** By the full key of what they belong to. */
	children: ReadonlyMap<string, readonly Child[]>;
}

/** Above a register's table: lines on this device whose record has not come, and one number on two records. */
export function UnjoinedHere({ definition, definitions, all, children }: Props) {
	const unjoined = useMemo(() => {
		const known = new Set(all.map(({ id }) => `${definition.id}/${id}`));
		const waiting = new Map(
			[...children].flatMap(([key, lines]) => {
				const left = known.has(key) ? [] : lines.filter(({ deleted }) => !deleted);
				return left.length > 0 ? [[key, left.map(nameable)] as const] : [];
			}),
		);
		const own = alike(all, definition).map((entry) => upgradeEntry(entry, definition));
		return unjoinedOf(waiting, own, definition, [definition, ...definitions]);
	}, [definition, definitions, all, children]);
	// What belongs to a record is shown with it, and it is not here.
	const hrefOf = (key: string) => (key.startsWith(`${definition.id}/`) ? `#record=${key}` : null);
	return <UnjoinedNotice unjoined={unjoined} hrefOf={hrefOf} />;
}

/** Those that bear the number of another. Of thousands only the number is read in the words of today. */
function alike(all: readonly StoredEntry[], definition: Definition): Entry[] {
	const numbers = { fields: definition.fields.filter(({ type }) => type === 'made') };
	const numbered = all.map((entry) => upgradeEntry(entry, numbers));
	return [...findSameNumbers(numbered, numbers).values()].flat();
}

function nameable({ tracker, entry: { id }, deleted, values }: Child) {
	return { tracker, id, deleted, values };
}
