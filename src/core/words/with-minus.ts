/** A number as `Intl` writes it, below zero with a minus instead of the hyphen it takes for one: −12, not -12. */
export function withMinus(written: string): string {
	return written.replace('-', '−');
}
