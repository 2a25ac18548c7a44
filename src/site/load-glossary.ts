import { getCollection } from 'astro:content';
import { allNames, type Term } from '~/core/handbook/glossary-schema.ts';
import { gone } from '~/core/handbook/without-missing-tools.ts';
import { isOff } from '~/core/organization/is-off.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The terms of the glossary, without those of a tool the company does without. */
export const loadGlossary = oncePerBuild(async (): Promise<Term[]> => {
	const terms = await loadTerms();
	const without = new Set(gone(terms, await loadOrganization()));
	return terms.filter((term) => !without.has(term));
});

/** Every term a page may name, in the order of the file; its `aliases` are all names it is found by. */
export const loadTerms = oncePerBuild(async (): Promise<Term[]> => {
	const terms = (await getCollection('glossary')).map(({ data }) => data);
	const organization = await loadOrganization();
	return sayNames(terms, organization).map((term) => ({
		...term,
		aliases: allNames(term),
		see: term.see !== null && isOff(term.see, organization.pages_off) ? null : term.see,
	}));
});
