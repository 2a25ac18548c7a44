import { isFor } from '../../src/core/organization/is-for.ts';
import { mentionsIn } from './find-mentions.ts';
import type { FormAudiences, Situation } from './read-forms.ts';
import { lineAt, type Source, splitHead } from './source.ts';
import { listed } from './read-content.ts';

/**
 * Every "where to fill it in" that sends a page's readers, or those of a situation on the home page, to a
 * form that is not theirs, as a sentence that names place and remedy.
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
	return [...ofPages, ...ofSituations];
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
