import { limitsThere } from './limits-there.ts';

/** The limits of opinions without a name: of the box, and where the company has none, of the mailbox. */
export async function opinionLimits() {
	const box = { received: 'box_acknowledgement', answered: 'box_answer' };
	const there = await limitsThere(Object.values(box));
	return there.length === 2 ? box : { received: null, answered: 'mailbox_answer' };
}
