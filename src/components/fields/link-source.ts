/** A record a link may lead to. */
export interface LinkChoice {
	/** Its full key, `tracker/r-…`. */
	key: string;
	/** What it is called. */
	label: string;
}

/** The records of some trackers on this device, the newest first. */
export type LinkSource = (
	trackers: readonly string[],
	locale: string,
) => Promise<readonly LinkChoice[]>;

let source: LinkSource | null = null;

/** Lets inputs offer records; `null`: there are none to be had. */
export function offerLinks(from: LinkSource | null): void {
	source = from;
}

/** What there is to choose from. Empty where nobody offers anything. */
export const linkChoices: LinkSource = async (trackers, locale) =>
	(await source?.(trackers, locale)) ?? [];
