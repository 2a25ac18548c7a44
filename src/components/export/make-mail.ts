/** A mail to begin with, as an address a mail program opens. */
export function mailAddress(to: string, subject: string, body = ''): string {
	const parts = [`subject=${encodeURIComponent(subject)}`];
	if (body !== '') parts.push(`body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`);
	return `mailto:${to}?${parts.join('&')}`;
}

/** The address in words such as 人力资源部（hr@example.com）; `null`: there is none. */
export function findMail(words: string): string | null {
	return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(words)?.[0] ?? null;
}
