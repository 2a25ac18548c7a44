/**
 * A text that changes, in an element of its own that is replaced with it. A browser that translates
 * the page puts its words in the place of ours; what is changed in ours alone would not be seen.
 */
export function Said({ children }: { children: string }) {
	return <span key={children}>{children}</span>;
}
