import { maskPersonal } from './mask-personal.ts';
import { maskPersonalData } from './mask-personal-data.ts';

/**
 * An answer as it leaves where its field says `leaves: masked`: of a line its middle is covered, as on
 * screen; of a longer text what looks like personal data. Masked again it is the same.
 */
export function maskedForm(text: string, type: 'text' | 'longtext'): string {
	return type === 'text' ? maskPersonal(text) : maskPersonalData(text);
}
