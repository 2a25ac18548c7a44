/**
 * Hides the middle of personal data on screen: `13812345678` becomes `138****5678`, `赵总` `赵**`.
 * How much is hidden does not tell how long it was.
 */
export function maskPersonal(text: string): string {
	const characters = [...text.trim()];
	if (characters.length >= 8) {
		return `${characters.slice(0, 3).join('')}****${characters.slice(-4).join('')}`;
	}
	return `${characters.slice(0, 1).join('')}**`;
}
