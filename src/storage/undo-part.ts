import type { CollectedRecord, UndoPart } from './records.ts';

/** A part that takes nothing back yet. */
export function emptyPart(): UndoPart {
	return { added: [], before: [], heads: [], asideAdded: [], asideRemoved: [] };
}

/** Whether it would take nothing back. */
export function isEmptyPart({ added, before, heads, asideAdded, asideRemoved }: UndoPart): boolean {
	return [added, before, heads ?? [], asideAdded, asideRemoved].every((list) => list.length === 0);
}

/** What a step did to one register. */
interface RegisterStep {
	key: string;
	before: CollectedRecord | undefined;
	after: CollectedRecord | undefined;
	/** Its words are not kept: only which revisions were newest. */
	wordless: boolean;
}

/** Notes in a part what takes a step on one register back. */
export function noteChange(part: UndoPart, { key, before, after, wordless }: RegisterStep): void {
	if (!before) part.added.push(key);
	else if (after && wordless) part.heads?.push([key, before.heads.map(({ hash }) => hash)]);
	else part.before.push(before);
}

/** Whether a deletion replaced something that was said. */
export function isWithdrawn(
	before: CollectedRecord | undefined,
	after: CollectedRecord | undefined,
): boolean {
	if (!before || !after?.heads.some(({ deleted }) => deleted)) return false;
	const gone = new Set(after.heads.flatMap(({ deleted, history }) => (deleted ? history : [])));
	return before.heads.some(({ hash, deleted }) => !deleted && gone.has(hash));
}
