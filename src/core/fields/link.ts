import { cleanLine, countCharacters } from '../text/clean-text.ts';
import { recordIdForm } from '../text/id-form.ts';
import type { FieldType } from './field-type.ts';
import { keyOfLink, trackerOfKey } from './link-value.ts';
import { problemOf } from './problem.ts';

/** A pointer to what backs or belongs to an entry: a record of a tracker it may lead to, an entry's id, or a web address. */
export const linkField: FieldType<'link'> = {
	normalise: (value) => cleanLine(value),
	toCell: (value) => value ?? '',
	fromCell: (cell) => ({ ok: true, value: cleanLine(cell) }),
	problems(value, field) {
		if (countCharacters(value) > field.maxLength)
			return [problemOf(field, 'too_long', { max: field.maxLength })];
		if (field.to.length > 0) {
			const key = keyOfLink(value);
			const leads = key !== null && field.to.includes(trackerOfKey(key));
			return leads ? [] : [problemOf(field, 'not_a_record')];
		}
		return linkKind(value) === null ? [problemOf(field, 'not_a_link')] : [];
	},
	canonical: (value) => value,
	schemaType: 'string',
};

/**
 * What a link points to. Only an `address` may become an `href`; `null` is text that is neither
 * and must be shown as text (it could be a `javascript:` address).
 */
export function linkKind(link: string): 'entry' | 'address' | null {
	if (recordIdForm.test(link)) return 'entry';
	try {
		return /^https?:\/\/\S+$/i.test(link) && new URL(link) ? 'address' : null;
	} catch {
		return null;
	}
}
