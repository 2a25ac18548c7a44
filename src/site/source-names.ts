import type { Named } from '~/core/training/say-source.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { limitText } from './limit-text.ts';
import { loadTerms } from './load-glossary.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';
import { loadTranslate } from './load-words.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What a page's source means by the codes it names, in a language: `limit first_response`, `role gm_office`. */
export const sourceNames = oncePerBuild(async (locale: string): Promise<Named> => {
	const { roles, departments, tools, privacy } = await loadOrganization();
	const t = await loadTranslate(locale, ['handbook']);
	const words = new Map<string, string>();
	for (const { id } of await loadRows('limits'))
		words.set(`limit ${id}`, await limitText(id, locale, t));
	for (const { code, label } of roles) words.set(`role ${code}`, inLanguage(label, locale));
	for (const { code, label } of departments)
		words.set(`department ${code}`, inLanguage(label, locale));
	for (const [id, label] of Object.entries(tools))
		words.set(`tool ${id}`, label === null ? '' : inLanguage(label, locale));
	for (const [id, least] of Object.entries(privacy)) words.set(`threshold ${id}`, `${least}`);
	for (const { id, term } of await loadTerms()) words.set(`term ${id}`, inLanguage(term, locale));
	return (kind, code) => words.get(`${kind} ${code}`) ?? null;
});
