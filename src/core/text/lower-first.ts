/** A capital that begins a word of small letters: in "Head of sales" it is one, in "CEO" and "HR partner" it is not. */
const capital = /^\p{Lu}(?=\p{Ll})/u;

/** A name as it begins inside a sentence: "head of sales", and "CEO" as it is. */
export function lowerFirst(name: string): string {
	return name.replace(capital, (first) => first.toLowerCase());
}
