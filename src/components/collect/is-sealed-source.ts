import { beginsSealed, isSavedChat, startLength } from '~/core/intake/sealed-form.ts';
import { isArmored } from '~/core/seal/armor.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';

/** Whether a source is sealed, or a text with something sealed in it: files are told by how they begin. */
export async function isSealedSource({ name, data }: GivenSource): Promise<boolean> {
	if (typeof data === 'string') return isArmored(data);
	try {
		if (beginsSealed(await data.slice(0, startLength).text())) return true;
		return isSavedChat(name, data) && isArmored(await data.text());
	} catch {
		// One the browser cannot read is named by the check.
		return false;
	}
}
