import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { withoutPastHr } from '~/core/handover/without-past-hr.ts';
import { belongingSource, type Table } from './belonging-source.ts';

const none: Table[] = [];

/** Whether a record leaves this device in no hand-over; what it belongs to is read first. */
export function useStays(definition: Definition, entry: StoredEntry): boolean {
	const [above, setAbove] = useState(none);
	useEffect(() => {
		const source = definition.parent ? belongingSource() : null;
		if (!source) return;
		let left = false;
		const read = source().then(({ readAbove }) => readAbove([{ definition, entries: [entry] }]));
		read.then(
			(found) => left || setAbove(found),
			// The panel that hands over says that it could not be read, and takes nothing along.
			() => {},
		);
		return () => {
			left = true;
		};
	}, [definition, entry]);
	return withoutPastHr([{ definition, entries: [entry] }], above)[0]?.entries.length === 0;
}
