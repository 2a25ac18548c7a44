import { type FileList, isLasting, keptNames } from './file-list.ts';

/** What a device keeps of the handbook, and what about it: written in one piece, so it is one version or another. */
export interface KeptHandbook {
	/** By language: what is kept whole, and the moment the server last said that nothing is newer. */
	languages: Record<string, { list: FileList; checked: string }>;
	/** Code of earlier versions, and the pages that were open when it was replaced: they may still ask for it. */
	held: { names: string[]; pages: string[] }[];
	/** A person said that it may be fetched where data is dear. */
	isAllowed?: true;
	/** There was no room, which was said; `tried`: versions that were fetched in vain. */
	full?: { tried: string[] };
}

/** Where nothing is kept yet. */
export const nothingKept: KeptHandbook = { languages: {}, held: [] };

/** With a newer list of a language in place of the one before, whose code stays for the pages now open. */
export function withList(
	kept: KeptHandbook,
	locale: string,
	{ list, checked, pages }: { list: FileList; checked: string; pages: readonly string[] },
): KeptHandbook {
	const before = kept.languages[locale]?.list;
	const next = new Set(keptNames(list));
	const names = before ? keptNames(before).filter((one) => isLasting(one) && !next.has(one)) : [];
	const isHeld = names.length > 0 && pages.length > 0;
	return {
		...kept,
		languages: { ...kept.languages, [locale]: { list, checked } },
		held: isHeld ? [...kept.held, { names, pages: [...pages] }] : kept.held,
	};
}

/** Without the code no open page can ask for any more. */
export function withoutClosed(kept: KeptHandbook, open: readonly string[]): KeptHandbook {
	const held = kept.held.filter(({ pages }) => pages.some((page) => open.includes(page)));
	return held.length === kept.held.length ? kept : { ...kept, held };
}

/** Every name something must be kept under. */
export function namesInUse({ languages, held }: KeptHandbook): Set<string> {
	return new Set([
		...Object.values(languages).flatMap(({ list }) => keptNames(list)),
		...held.flatMap(({ names }) => names),
	]);
}

/** The hash a file is kept with; `null`: it is not part of what is kept. */
export function hashOf({ languages }: KeptHandbook, address: string): string | null {
	for (const { list } of Object.values(languages)) {
		const hash = list.files[address];
		if (hash !== undefined) return hash;
	}
	return null;
}

/** Where an address leads that was written without its slash, or with the name of its file; `null`: nowhere. */
export function meantBy(kept: KeptHandbook, address: string): string | null {
	const meant = /(^|\/)index\.html$/.test(address)
		? address.replace(/index\.html$/, '')
		: `${address}/`;
	return hashOf(kept, meant) === null ? null : meant;
}
