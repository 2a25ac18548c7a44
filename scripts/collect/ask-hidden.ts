/** Asks for something on the terminal that nobody may read there; `null`: there is no terminal, or it was broken off. */
export function askHidden(question: string): Promise<string | null> {
	const { stdin, stderr } = process;
	if (!stdin.isTTY) return Promise.resolve(null);
	return new Promise((resolve) => {
		let typed = '';
		const end = (answer: string | null) => {
			stdin.off('data', read);
			stdin.setRawMode(false);
			stdin.pause();
			stderr.write('\n');
			resolve(answer);
		};
		const read = (text: string) => {
			for (const letter of text) {
				if (letter === '\r' || letter === '\n') return end(typed);
				// Ctrl-C and Ctrl-D.
				if (letter === '\u0003' || letter === '\u0004') return end(null);
				const isErased = letter === '\u007f' || letter === '\b';
				typed = isErased ? [...typed].slice(0, -1).join('') : typed + letter;
			}
		};
		stderr.write(question);
		stdin.setRawMode(true);
		stdin.setEncoding('utf8');
		stdin.on('data', read);
		stdin.resume();
	});
}
