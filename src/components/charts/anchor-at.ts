/** Which part of a word stands at a place in percent from the left: at the ends words stay within the width. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
	if (at < 8) return 'start';
	return at > 92 ? 'end' : 'middle';
}
