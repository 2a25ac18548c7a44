import type { Entry } from '~/core/entries/entry.ts';

/**
 * Which of the devices some versions come from, from 1, in the order of the versions: a person sees
 * whether two are from one device, and is spared its code. `null`: the version names none.
 */
export function deviceNumber(versions: readonly Entry[], version: Entry): number | null {
	if (version.device === null) return null;
	const devices = new Set(versions.flatMap(({ device }) => device ?? []));
	return [...devices].indexOf(version.device) + 1;
}
