/** What a pair of keys may open. */
export const uses = ['keys', 'mailbox', 'past_hr'] as const;

/** A public key the company's file names, and whom it lets open. */
export interface KnownKey {
	recipient: string;
	use: (typeof uses)[number];
}
