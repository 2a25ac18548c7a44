import { isFor } from '../../src/core/organization/is-for.ts';
import { mentionsIn } from './find-mentions.ts';
import type { FormAudiences, Situation } from './read-forms.ts';
import { lineAt, type Source, splitHead } from './source.ts';
import { listed } from './read-content.ts';

/**
 * Every "where to fill it in" that sends a page's readers, or those of a situation on the home page, to a
 * form that is not theirs, and every page they are told to open that is for others, as a sentence that names
 * place and remedy.
 */
export function findForeignForms(
	sources: readonly Source[],
	forms: FormAudiences,
	situations: readonly Situation[],
): string[] {
	const ofPages = sources.flatMap((source) => {
		const readers = readersOf(source);
		return mentionsIn(source)
			.filter(({ holder }) => holder === '<Facts form>')
			.filter(({ id }) => isForeign(forms.get(id), readers))
			.map(({ id, position }) =>
				say(`${source.file}:${lineAt(source.text, position)}`, id, forms, readers),
			);
	});
	const ofSituations = situations.flatMap(({ id, page, form }) => {
		const source = sources.find((one) => one.page === page);
		const readers = source ? readersOf(source) : [];
		if (!source || !isForeign(forms.get(form), readers)) return [];
		return say(`src/content/finder.yml, the situation ${id},`, form, forms, readers);
	});
	return [
		...ofPages,
		...sources.flatMap((source) => foreignPages(source, sources)),
		...ofSituations,
	];
}

/** What a page has its readers open that is for others; the courses, and pages without an audience, are for all. */
function foreignPages(source: Source, sources: readonly Source[]): string[] {
	const readers = readersOf(source);
	return mentionsIn(source).flatMap(({ holder, id, position }) => {
		const opened = sources.find(({ page, locale }) => page === id && locale === source.locale);
		const whose = opened ? readersOf(opened) : [];
		if (holder !== '<Facts open>' || whose.length === 0 || isFor(whose, readers)) return [];
		return `${source.file}:${lineAt(source.text, position)} has ${readers.join(', ') || 'readers of no audience'} open ${id}, which is for ${whose.join(', ')}. Name a page that is theirs, leave it out, or add them to audience in ${opened?.file}.`;
	});
}

/** A form nobody knows is another check's business. */
function isForeign(form: readonly string[] | undefined, readers: readonly string[]): boolean {
	return form !== undefined && !isFor(form, readers);
}

function readersOf({ text }: Source): string[] {
	return listed(splitHead(text).head['audience']);
}

function say(place: string, id: string, forms: FormAudiences, readers: readonly string[]): string {
	const whose = (forms.get(id) ?? []).join(', ');
	return `${place} sends ${readers.join(', ') || 'readers of no audience'} to the form ${id}, which is for ${whose}. Name a form that is theirs, leave it out, or add them to audience in src/content/trackers/${id}/tracker.yml.`;
}
