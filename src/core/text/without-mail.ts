const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** The address in words such as 人力资源部（hr@example.com）; `null`: there is none. */
export function mailIn(words: string): string | null {
	return address.exec(words)?.[0] ?? null;
}

/** The same words without addresses, for where no mail can be written: 人力资源部. Empty where nothing else was said. */
export function withoutMail(words: string): string {
	if (mailIn(words) === null) return words;
	return words
		.replace(new RegExp(address, 'g'), '')
		.replace(/([（(])\s*[，,、；;]\s*/g, '$1')
		.replace(/\s*[（(]\s*[）)]/g, '')
		.replace(/\s*[，,、；;·]\s*(?=[）)，,、；;·]|$)/g, '')
		.replace(/^[\s，,、；;·]+|\s+$/g, '');
}
