/** What an author has to put right. */
export interface Mistake {
	/** `src/content/organization.yml:38`, or the file alone where no line is meant. */
	place: string;
	/** Where in the file, in the names an author knows: `departments › finance › headcount`. */
	name: string | null;
	/** What is wrong and what to write, in English; `sentences.yml` has the Chinese. */
	sentence: string;
}

/** A sentence of a check as a mistake: it begins with its file and, where it has one, its line. */
export function toMistake(sentence: string): Mistake {
	const [, place = 'src/content', name, rest = sentence] =
		/^(src\/[^\s,:]*(?::\d+)?)(?:, (.{1,80}?):|[,:])? (.*)$/s.exec(sentence) ?? [];
	return { place, name: name?.replace(/, (number )?/g, ' › ') ?? null, sentence: rest };
}
