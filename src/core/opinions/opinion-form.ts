import type { Option } from '../fields/field.ts';
import type { Channel } from './message.ts';
import type { MostCharacters } from './draft.ts';

/** A way an opinion goes, in this company. */
export interface ChannelFacts {
	id: Channel;
	/** How long an answer takes, in words. */
	help: string;
	/** Public keys of who opens it; none: it is handed over as it is. */
	keys: string[];
	/** Where it is handed in, in words; empty: nobody has said. */
	where: string;
	/** The same for whoever has no mail program at hand, as at a shared screen. */
	byHand: string;
	/** An address on the web, of the company's own; `null`: there is none. */
	url: string | null;
	/** Mail address it may be sent to; `null`: there is none. */
	mail: string | null;
}

/** What a page hands the opinion form: plain JSON. */
export interface OpinionForm {
	channels: ChannelFacts[];
	themes: Option[];
	/** Those large enough to be chosen without being recognised. */
	departments: Option[];
	most: MostCharacters;
	/** Who opens what is about human resources; `null`: nobody but on paper. */
	pastHrKeys: string[] | null;
	/** How long an answer takes to what bears no name, in words. */
	answeredIn: string;
	/** Address of the page with answers. */
	answersAt: string;
}
