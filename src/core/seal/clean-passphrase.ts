/** A passphrase as it counts: blanks around it and its width do not. */
export function cleanPassphrase(passphrase: string): string {
	return passphrase.normalize('NFKC').trim();
}
