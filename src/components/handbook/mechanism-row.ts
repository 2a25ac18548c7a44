import { knownPages } from 'config/addresses.ts';
import type { Mechanism } from '~/core/handbook/mechanism-schema.ts';
import type { HandbookWords } from '~/site/handbook-words.ts';
import { limitsText } from '~/site/limit-text.ts';
import { localePath } from '~/site/locale-path.ts';
import { organizationLabel } from '~/site/organization-label.ts';
import { filledIn } from './filled-in.ts';
import type { Cell, Row } from './cell.ts';

/** The columns of the plan's table 3, in its order, and the limit behind them. */
export const mechanismColumns = [
	'name',
	'scene',
	'channel',
	'frequency',
	'owner',
	'participants',
	'output',
	'limit',
] as const;

export type MechanismColumn = (typeof mechanismColumns)[number];

/** A mechanism as a row of table 3; its name leads to its card on the map. */
export async function mechanismRow(mechanism: Mechanism, words: HandbookWords): Promise<Row> {
	const cells = await mechanismCells(mechanism, words);
	return {
		id: mechanism.id,
		cells: mechanismColumns.map((column) => cells[column]),
		editors: mechanism.source === 'editors',
	};
}

/** What each column says of a mechanism. */
export async function mechanismCells(
	mechanism: Mechanism,
	{ locale, t, say }: HandbookWords,
): Promise<Record<MechanismColumn, Cell>> {
	const { id, name, scene, channel, frequency, owner, participants, output, limit } = mechanism;
	const filled = filledIn(mechanism);
	const map = `${localePath(locale, knownPages.map)}#${id.toLowerCase()}`;
	const kind = channel.kind === null ? null : t(`handbook.channel_${channel.kind}`);
	const tools = say(channel.tools);
	const ownerLabel = owner === null ? null : await organizationLabel('roles', owner, locale);
	return {
		name: { text: say(name), href: map, editors: filled('name') || mechanism.source === 'editors' },
		scene: { text: say(scene), editors: filled('scene') },
		channel: {
			text: tools ?? kind,
			note: tools === null ? null : kind,
			editors: filled('channel'),
		},
		frequency: {
			text:
				say(mechanism.frequency_words) ??
				(frequency === null ? null : t(`handbook.frequency_${frequency}`)),
			editors: filled('frequency'),
		},
		owner: { text: say(mechanism.owner_words) ?? ownerLabel, editors: filled('owner') },
		participants: { text: say(participants), editors: filled('participants') },
		output: { text: say(output), editors: filled('output') },
		limit: {
			text: await limitsText(limit, locale, t),
			editors: filled('limit'),
		},
	};
}
