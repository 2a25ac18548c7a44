/** Makes texts fit for a UTF-8 file and counts what it had to replace. */
export interface TextWriter {
	/** The text with LF line ends; half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
	wellFormed(text: string): string;
	/** How many characters have been replaced so far. */
	replaced(): number;
}

export function createTextWriter(): TextWriter {
	let count = 0;
	return {
		wellFormed(text) {
			const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
			if (lines.isWellFormed()) return lines;
			return lines.replace(loneSurrogate, () => {
				count++;
				return '\uFFFD';
			});
		},
		replaced: () => count,
	};
}

/** With the `u` flag a pair is one character, so only halves are surrogates. */
const loneSurrogate = /\p{Surrogate}/gu;
