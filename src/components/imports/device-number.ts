import type { Entry } from '~/core/entries/entry.ts';

/**
 * Whether the versions say more than where the record began: one that is changed on another device still names the
 * first, so versions that all name the same tell nothing of who changed what.
 */
export function tellsDevices(versions: readonly Entry[]): boolean {
	return new Set(versions.map(({ device }) => device)).size > 1;
}

/**
 * Which of the devices some versions come from, from 1, in the order of the versions: a person sees
 * whether two are from one device, and is spared its code. `null`: the version names none.
 */
export function deviceNumber(versions: readonly Entry[], version: Entry): number | null {
	if (version.device === null) return null;
	const devices = new Set(versions.flatMap(({ device }) => device ?? []));
	return [...devices].indexOf(version.device) + 1;
}
