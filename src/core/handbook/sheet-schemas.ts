import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';
import { channelIds } from '../organization/contacts-schema.ts';
import { limitIds, mechanismId, optional } from './rule-parts.ts';

/** Its position in the file. The loader writes it; leave it out. */
const position = z.int('The loader writes the position; leave it out.').default(0);

/** A label for a box: what goes in, when it is opened, who reads it. */
export const createBoxLabelSchema = (label: LabelSchema) =>
	strict('a label', {
		id: idSchema,
		position,
		/** The large words. */
		title: label,
		/** What belongs into the box, in one sentence. */
		what: label,
		/** Who opens and reads it. */
		who: optional(label),
		/** A channel of `organization.yml`: its times stand on the label; without the channel's tool there is none. */
		channel: z
			.enum(channelIds, `Write one of: ${channelIds.join(', ')}.`)
			.nullable()
			.default(null),
		/** How long things take: ids of limits.yml. */
		limits: limitIds,
		/** The page its code leads to. */
		page: z.string('Write a page such as everyone/answers.'),
	});

export type BoxLabel = z.output<ReturnType<typeof createBoxLabelSchema>>;

/** What a point of an agenda is for. */
const aims = ['inform', 'discuss', 'decide'] as const;

/** The points that come up at every meeting of a mechanism. */
export const createAgendaSchema = (label: LabelSchema) =>
	strict('an agenda', {
		/** The mechanism: M03. */
		id: mechanismId,
		position,
		items: z
			.array(
				strict('a point', {
					topic: label,
					aim: z.enum(aims, `Write one of: ${aims.join(', ')}.`),
					/** How long it may take. */
					minutes: z.int('Write the minutes as a whole number.').positive(),
				}),
				'Write a list of points.',
			)
			.min(1, 'Write at least one point.'),
	});

export type Agenda = z.output<ReturnType<typeof createAgendaSchema>>;
