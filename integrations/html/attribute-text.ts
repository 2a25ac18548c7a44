import { decodeHTMLAttribute } from 'entities';

/** What an attribute says, entities resolved. Most hold none, and are not searched for the names of any. */
export function attributeText(written: string): string {
	return written.includes('&') ? decodeHTMLAttribute(written) : written;
}
