/**
 * The words of a check of files that go into mine: what the area `mine` says otherwise than `collect`
 * stands in its place.
 */
export function wordsOfMine(words: Record<string, string>): Record<string, string> {
	const said = { ...words };
	for (const [key, sentence] of Object.entries(words)) {
		const inPlace = key.replace(/^mine\./, 'collect.');
		if (inPlace in words) said[inPlace] = sentence;
	}
	return said;
}
