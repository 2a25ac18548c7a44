import { isArmored } from '~/core/seal/armor.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { isSavedChat } from './may-hold-parts.ts';

/** Whether a source is sealed, or a text with something sealed in it: files are told by how they begin. */
export async function isSealedSource({ name, data }: GivenSource): Promise<boolean> {
	if (typeof data === 'string') return isArmored(data);
	try {
		const start = await data.slice(0, 64).text();
		if (/^\s*(?:age-encryption\.org\/|-+ *BEGIN AGE)/.test(start)) return true;
		return isSavedChat(name, data) && isArmored(await data.text());
	} catch {
		// One the browser cannot read is named by the check.
		return false;
	}
}
