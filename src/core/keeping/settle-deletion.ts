import type { Definition } from '../definition/definition.ts';
import { addRevision, type Register } from '../entries/merge.ts';
import { stripEntries } from './strip-entries.ts';
import { wasCleared } from './was-cleared.ts';

/**
 * The register in which what is left of a cleared record stands also against its deletion by those who keep it, so that
 * it still counts and nobody is asked; `null`: there is nothing of that kind to settle. The deletion of a version that
 * the clearing did not replace is for a person to decide on. Made of what the versions say alone, not of when: everybody
 * who settles it has the same revision.
 */
export function settleDeletion(register: Register, definition: Definition): Register | null {
	const { heads } = register;
	const keeps = definition.kept?.keeps;
	if (heads.length < 2 || !keeps) return null;
	const [left, ...others] = heads.filter(({ deleted }) => !deleted);
	if (!left || others.length > 0 || !wasCleared(left, definition)) return null;
	const replaced = new Set(left.history);
	const isCovered = heads.every(
		({ deleted, history }) => !deleted || history.every((hash) => replaced.has(hash)),
	);
	if (!isCovered) return null;
	const deletions = heads.filter(({ deleted }) => deleted);
	const joined = stripEntries([left, ...deletions], definition, keeps, new Date(0));
	return addRevision(register, { ...joined, updatedAt: left.updatedAt }).register;
}
