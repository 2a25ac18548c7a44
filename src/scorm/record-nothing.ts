/** In place of what writes the register of completions: a learning platform keeps them itself. */
export function recordCompletions(): Promise<boolean> {
	return Promise.resolve(false);
}
