import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import { makeLink } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { leavingLabel } from '../links/record-label.ts';

/** Throws where lines are only ever added, neither edited nor deleted. */
export function refuseChange({ id, append }: Definition): void {
	if (append)
		throw new Error(`The lines of "${id}" are only ever added. To put one right, startCopy.`);
}

/** Where lines are only ever added, a copy puts the line it was made of right: its rows say so. */
export function tieCorrection(rows: readonly Values[], line: Entry, definition: Definition): void {
	const corrects = definition.append?.corrects;
	if (!corrects) return;
	const label = leavingLabel(upgradeEntry(line, definition).values, definition);
	for (const row of rows) row[corrects] = makeLink(`${definition.id}/${line.id}`, label);
}
