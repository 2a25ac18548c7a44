/** Where `words` stand in a text, in order. Looking for words is far quicker than trying a pattern at every letter. */
export function placesOf(words: string, text: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
		places.push(at);
	return places;
}
