import { type CollectionEntry, getCollection } from 'astro:content';
import { locales } from 'config/locales.ts';
import { sidebar } from 'config/sidebar.ts';
import { splitLocale, trackerOf } from 'config/addresses.ts';
import { loadDefinitions } from '~/site/load-definitions.ts';
import { loadTranslate } from '~/site/load-words.ts';
import { localePath } from '~/site/locale-path.ts';
import { oncePerBuild } from '~/site/once-per-build.ts';
import { pageFacts } from '~/site/page-facts.ts';
import { arrangeParts } from './arrange-parts.ts';
import type { Audience, BookletId } from '~/core/organization/audiences.ts';

/** A page inside a booklet. */
export interface BookletPage {
	entry: CollectionEntry<'docs'>;
	title: string;
	/** Its address on the site: `/en/everyone/channels/`. */
	path: string;
	/** Its anchor in the booklet, and what the ids inside it begin with: `everyone-channels`. */
	anchor: string;
	/** Its number in the booklet: `1.4`. */
	number: string;
}

/** A part of a booklet: a group of the sidebar. */
export interface BookletPart {
	label: string;
	anchor: string;
	number: string;
	pages: BookletPage[];
}

/** The parts of a booklet in a language, in the order of `config/sidebar.ts`; empty = no pages yet. */
export const loadBooklet = oncePerBuild(
	async (booklet: BookletId, locale: string): Promise<BookletPart[]> => {
		const entries = (await getCollection('docs')).filter(
			({ id, data }) => splitLocale(id).locale === locale && data.template !== 'splash',
		);
		const named = await Promise.all(
			entries.map(async (entry) => ({ entry, audiences: await audiencesOf(entry, locale) })),
		);
		const pages = named
			.filter(({ audiences }) => booklet === 'handbook' || audiences.includes(booklet))
			.map(({ entry }) => ({
				entry,
				page: splitLocale(entry.id).page,
				order: entry.data.sidebar.order,
				hidden: entry.data.sidebar.hidden,
			}));
		const t = await loadTranslate(locale, ['print']);
		return arrangeParts(sidebar, pages, locale, t('print.rest')).map((part, at) => ({
			label: part.label,
			anchor: `part-${at + 1}`,
			number: `${at + 1}`,
			pages: part.pages.map(({ entry, page }, index) => ({
				entry,
				title: entry.data.title,
				path: localePath(locale, page),
				anchor: page.replaceAll('/', '-'),
				number: `${at + 1}.${index + 1}`,
			})),
		}));
	},
);

async function audiencesOf(
	{ id, data }: CollectionEntry<'docs'>,
	locale: string,
): Promise<readonly Audience[]> {
	const named = (await pageFacts({ id, data }))?.audience ?? data.audience;
	if (named !== undefined) return named;
	const tracker = trackerOf(splitLocale(id).page);
	const definition = (await loadDefinitions(locale)).find((one) => one.id === tracker);
	return definition?.audience ?? [];
}

/** Every booklet that has pages, in every language. */
export async function loadBookletRoutes(ids: readonly BookletId[]) {
	const routes = locales.flatMap(({ code, path }) =>
		ids.map((booklet) => ({
			params: { locale: path || undefined, booklet },
			props: { booklet, locale: code },
		})),
	);
	const parts = await Promise.all(
		routes.map(({ props }) => loadBooklet(props.booklet, props.locale)),
	);
	return routes.filter((_, at) => parts[at]?.length !== 0);
}
