import { countCharacters } from '../text/clean-text.ts';
import { findPersonalData, findPersonalNumbers } from '../privacy/personal-patterns.ts';
import type { ReceiptKeys } from '../seal/receipt-keys.ts';
import type { Channel, OpinionMessage } from './message.ts';

/** What somebody is writing. It lies in the page alone and goes with it. */
export interface OpinionDraft {
	/** `''`: not chosen yet. */
	theme: string;
	matter: string;
	wish: string;
	public: boolean;
	/** `''`: not said. */
	department: string;
	name: string;
	/** Numbers the author says are nobody's: those of orders. */
	ordersSaid: string[];
}

/** Nothing written yet; a public answer is what most want. */
export const emptyDraft: OpinionDraft = {
	theme: '',
	matter: '',
	wish: '',
	public: true,
	department: '',
	name: '',
	ordersSaid: [],
};

/** Most characters of what is written. */
export interface MostCharacters {
	matter: number;
	wish: number;
}

/** What stops an opinion, and of which field. */
export interface DraftProblem {
	field: 'theme' | 'matter' | 'wish' | 'name';
	what: 'missing' | 'too_long' | 'personal';
}

/**
 * What has to be put right first, in the order of the form. Personal details stop what is anonymous: it
 * would be so no longer. Numbers its author says are those of orders do not, an address of mail always does.
 */
export function problemsOf(
	draft: OpinionDraft,
	channel: Channel,
	most: MostCharacters,
): DraftProblem[] {
	const problems: DraftProblem[] = [];
	const say = (field: DraftProblem['field'], what: DraftProblem['what']) =>
		problems.push({ field, what });
	if (draft.theme === '') say('theme', 'missing');
	if (draft.matter.trim() === '') say('matter', 'missing');
	for (const field of ['matter', 'wish'] as const) {
		if (countCharacters(draft[field]) > most[field]) say(field, 'too_long');
		if (channel === 'box' && tellsWho(draft[field], draft.ordersSaid)) say(field, 'personal');
	}
	if (channel === 'named' && draft.name.trim() === '') say('name', 'missing');
	return problems;
}

/** The numbers in it that look like somebody's and may be those of orders, each once. */
export function numbersIn({ matter, wish }: OpinionDraft): string[] {
	return [...new Set([...findPersonalNumbers(matter), ...findPersonalNumbers(wish)])];
}

/** The draft as it is sealed and handed over. `day`: as 2026-11-27. */
export function messageOf(
	draft: OpinionDraft,
	said: { channel: Channel; pastHr: boolean; more: boolean; day: string },
	{ lookup, recipient }: Pick<ReceiptKeys, 'lookup' | 'recipient'>,
): OpinionMessage {
	const { theme, matter, wish, department, name } = draft;
	const signed = said.channel === 'box' ? '' : name.trim();
	return {
		kind: 'opinion',
		version: 1,
		channel: said.channel,
		lookup,
		recipient,
		day: said.day,
		values: {
			theme,
			matter: matter.trim(),
			wish: wish.trim(),
			public: draft.public,
			department: department === '' ? null : department,
			...(signed !== '' && { name: signed }),
		},
		...(said.more && { more: true }),
		...(said.pastHr && { pastHr: true }),
	};
}

function tellsWho(text: string, ordersSaid: readonly string[]): boolean {
	if (findPersonalData(text).includes('email')) return true;
	return findPersonalNumbers(text).some((number) => !ordersSaid.includes(number));
}
