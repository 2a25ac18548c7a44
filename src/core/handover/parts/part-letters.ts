import { lettersIn } from './base32.ts';

/** Letters that follow a mark beyond which its part has long ended. */
const mostLetters = 4_000;
/** Lines of a part beyond which it is not tried where somebody wrote in between. */
const mostLines = 40;

/**
 * What the letters of a part may be, the likeliest first, in lines that follow its mark: all of them;
 * those of lines that hold nothing else; those without a run of lines that somebody wrote in between.
 */
export function* possibleLetters(after: readonly string[]): Generator<string> {
	const lines = after
		.map((line) => ({ letters: lettersIn(line), pure: isPure(line) }))
		.filter(({ letters }, index) => index === 0 || letters !== '');
	const join = (chosen: typeof lines) =>
		chosen.reduce((sum, { letters }) => (sum.length < mostLetters ? sum + letters : sum), '');
	yield join(lines);
	if (lines.some(({ pure }) => !pure)) yield join(lines.filter(({ pure }) => pure));
	const near = lines.slice(0, mostLines);
	for (let from = 1; from < near.length; from += 1) {
		for (let to = from + 1; to < near.length; to += 1) {
			yield join([...near.slice(0, from), ...near.slice(to)]);
		}
	}
}

/** Whether a line holds only letters and digits of the alphabet, besides blanks and quotes. */
function isPure(line: string): boolean {
	return /^[0-9A-TV-Z\s>|"'*_`~«»“”‘’「」\-–—]*$/.test(line);
}
