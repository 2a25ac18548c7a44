import { getCollection } from 'astro:content';
import { knownPages, trackerPage } from 'config/addresses.ts';
import { frequencies } from '~/core/clocks/frequencies.ts';
import type { Mechanism } from '~/core/handbook/mechanism-schema.ts';
import { answersInPart, ownersOf } from '~/core/handbook/owners-of.ts';
import { concerns, everyone } from '~/core/organization/concerns.ts';
import { handbookWords } from './handbook-words.ts';
import { limitsText } from './limit-text.ts';
import { loadDefinition } from './load-definitions.ts';
import { loadMeetings } from './load-meetings.ts';
import { loadRows } from './load-plan.ts';
import { localePath } from './locale-path.ts';
import { meetingText } from './meeting-text.ts';

/** What a role does in one mechanism. */
export interface Duty {
	name: string;
	/** Its card on the map. */
	href: string;
	/** 每周一 09:00; `null` where it has no days of its own. */
	when: string | null;
	/** The role answers for it; else it takes part. */
	isOwner: boolean;
	/** It does so beside the owner: for one level of it, or for its own contacts. */
	isInPart: boolean;
	scene: string;
	output: string | null;
	limit: string | null;
}

/**
 * What a role does how often, the most frequent first, then what comes round for each partner differently; and the
 * forms its people fill in.
 */
export interface RoleDuties {
	rounds: { frequency: (typeof frequencies)[number] | 'varies'; duties: Duty[] }[];
	forms: { href: string; title: string; description: string }[];
}

/** What somebody with a role has to do with, by how often; what is for all staff is among it if it has a rhythm. */
export async function roleDuties(role: string, locale: string): Promise<RoleDuties> {
	const words = await handbookWords(locale);
	const meetings = new Map((await loadMeetings()).map((one) => [one.mechanism.id, one]));
	const dutyOf = async (mechanism: Mechanism): Promise<Duty> => {
		const meeting = meetings.get(mechanism.id);
		return {
			name: words.say(mechanism.name),
			href: `${localePath(locale, knownPages.map)}#${mechanism.id.toLowerCase()}`,
			when: meeting ? meetingText(meeting, locale, words.t) : words.say(mechanism.frequency_words),
			isOwner: ownersOf(mechanism).has(role),
			isInPart: answersInPart(mechanism, role),
			scene: words.say(mechanism.scene),
			output: words.say(mechanism.output),
			limit: await limitsText(mechanism.limit, locale, words.t),
		};
	};
	const mine = (await loadRows('mechanisms')).filter((one) =>
		isPartOf(one, meetings.get(one.id)?.roles ?? [one.owner ?? '', ...one.involves], role),
	);
	const rounds = await Promise.all(
		[...frequencies, 'varies' as const].map(async (frequency) => ({
			frequency,
			duties: await Promise.all(mine.filter((one) => rhythmOf(one) === frequency).map(dutyOf)),
		})),
	);
	return {
		rounds: rounds.filter(({ duties }) => duties.length > 0),
		forms: await formsOf(role, locale),
	};
}

/** How often a mechanism is used; `varies` where only words say it; `null` = nobody says. */
function rhythmOf({ frequency, frequency_words }: Mechanism) {
	return frequency ?? (frequency_words === null ? null : 'varies');
}

/**
 * Whether a role has to do with a mechanism: one that has its days by who has to be there (opening a mailbox is
 * two people's work, though it is for all staff); what comes only when needed where the role is named.
 */
function isPartOf({ frequency }: Mechanism, roles: readonly string[], role: string): boolean {
	const comesRound =
		frequency !== null && !['once', 'realtime', 'event', 'on_demand'].includes(frequency);
	return role === everyone || !comesRound ? roles.includes(role) : concerns(roles, role);
}

/** The trackers that say they are filled in by this role. */
async function formsOf(role: string, locale: string): Promise<RoleDuties['forms']> {
	const named = new RegExp(`<role ${role}>`, 'i');
	const trackers = (await getCollection('trackers')).filter(({ data }) => named.test(data.who));
	return Promise.all(
		trackers.map(async ({ id }) => {
			const { title, purpose } = await loadDefinition(id, locale);
			return { href: localePath(locale, trackerPage(id)), title, description: purpose };
		}),
	);
}
