import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeptLimits } from '~/core/keeping/kept-limit.ts';

/** A page as a link. */
interface PageHere {
	href: string;
	title: string;
}

/** How long the company keeps records, in the language of the page. Plain JSON. */
export interface KeptByCompany {
	/** Its limits by id, as far as a tracker says one. */
	limits: KeptLimits;
	/** The one of them by which answers to anonymous forms are kept; left out: nobody says. */
	answers?: string | null;
	/** How they are said: 12 个月. */
	said: Readonly<Record<string, string>>;
	/** Its time zone. */
	zone: string;
	/** Where the handbook says how to clear, and the register of what was cleared; left out where a page is. */
	pages?: { clearing?: PageHere; log?: PageHere };
}

/** `null`: the page knows of none, and shows nothing past its time. */
export const KeptContext = createContext<KeptByCompany | null>(null);

export function useKeptByCompany(): KeptByCompany | null {
	return useContext(KeptContext);
}
