/** A public key the company's file names, and whom it lets open. */
export interface KnownKey {
	recipient: string;
	use: 'keys' | 'mailbox' | 'past_hr';
}
