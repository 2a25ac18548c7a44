import { z } from 'astro/zod';
import { type LabelSchema, strict } from '../authoring/strict.ts';

const phone = z
	.string('Write the number in quotation marks: "119".')
	.regex(/^\+?\d[\d -]*$/, 'Write digits, spaces and hyphens only: "0571-8888 0119".');

/** A number to call, and what one reaches there: fire, ambulance, the duty office. */
export const createCallSchema = (label: LabelSchema) =>
	strict('a number to call', { number: phone, label: label });

/** The company's own numbers for emergencies; null = the handbook does not name it. */
export const createEmergencySchema = (label: LabelSchema) => {
	const number = createCallSchema(label).nullable().default(null);
	return strict('emergency', {
		/** Who answers day and night. */
		duty_office: number,
		/** The switchboard. */
		switchboard: number,
		/** Who is in charge on the spot, or where one asks for them. */
		site_contact: number,
		/** The duty number of the authority accidents are reported to. */
		authority: number,
	}).prefault({});
};

/** Where people speak up, and what is put there: null = readers are told whom to ask. */
export const channelIds = ['box', 'app', 'mailbox', 'board', 'hotline', 'union'] as const;

export type ChannelId = (typeof channelIds)[number];

/** The tools channels are: without one, the company has no such channel. */
export const channelTools: Partial<Record<ChannelId, string>> = {
	box: 'opinion_box',
	app: 'staff_app',
};

const createChannelSchema = (label: LabelSchema) =>
	strict('a channel', {
		/** Its address in a browser, or mailto: and tel:. */
		url: z
			.string('Write an address, or null.')
			.regex(
				/^(https?:\/\/|mailto:|tel:|\/)\S+$/,
				'Write an address that begins with https://, http://, mailto:, tel: or /.',
			)
			.nullable()
			.default(null),
		/** Where it is found, in words. */
		place: label.nullable().default(null),
		/** When it is open or emptied, in words. */
		times: label.nullable().default(null),
	});

/** The company's channels, by what they are. */
export const createChannelsSchema = (label: LabelSchema) => {
	const channel = createChannelSchema(label).nullable().default(null);
	const shape = Object.fromEntries(channelIds.map((id) => [id, channel]));
	// `fromEntries` forgets which ids there are.
	return strict('channels', shape as Record<ChannelId, typeof channel>).prefault({});
};
