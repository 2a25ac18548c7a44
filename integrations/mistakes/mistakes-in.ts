import { trackerPage } from '../../config/addresses.ts';
import { defaultLocale, wholeLocales } from '../../config/locales.ts';
import { findCourseMistakes, readCourses } from '../content/find-course-mistakes.ts';
import { findTypedContentNames } from '../content/find-typed-content-names.ts';
import { findTypedCourseLimits } from '../content/find-typed-course-limits.ts';
import { findFileMistakes } from '../content/content-files.ts';
import { findHeadMistakes } from '../content/find-head-mistakes.ts';
import { findMissingCodes } from '../content/find-missing-codes.ts';
import { findPlanMistakes } from '../content/find-plan-mistakes.ts';
import { findCourseLinks } from '../links/find-course-links.ts';
import { emptyAlternatives, missingPages } from '../links/find-link-mistakes.ts';
import { findWrittenLinkMistakes } from '../links/find-written-link-mistakes.ts';
import { writtenSite } from '../links/written-site.ts';
import { findForeignForms } from '../sources/find-foreign-forms.ts';
import { findIdMistakes } from '../sources/find-id-mistakes.ts';
import { findLoneComponents } from '../sources/find-lone-components.ts';
import { findMarkMistakes, sayUnknownMark } from '../sources/find-mark-mistakes.ts';
import { findOtherNames, readOtherNames } from '../sources/find-other-names.ts';
import { findPagesOffMistakes } from '../sources/find-pages-off-mistakes.ts';
import { findTypedLimits } from '../sources/find-typed-limits.ts';
import { findTypedNames } from '../sources/find-typed-names.ts';
import { findTypedThresholds, readThresholds } from '../sources/find-typed-thresholds.ts';
import { findUnknownComponents } from '../sources/find-unknown-components.ts';
import { unreadable } from '../sources/mdx-tree.ts';
import { contentOf, readTools, trackerIds } from '../sources/read-content.ts';
import { readFormAudiences, readSituations } from '../sources/read-forms.ts';
import { readIds } from '../sources/read-ids.ts';
import { readDeliveredNames } from '../sources/read-delivered-names.ts';
import { readPageDefaults } from '../content/read-page-defaults.ts';
import { readLimits } from '../sources/read-limits.ts';
import { readNames } from '../sources/read-names.ts';
import { allPages, pagesOffIn, readSources, type Source } from '../sources/source.ts';
import { type Mistake, toMistake } from './mistake.ts';

/**
 * All there is to put right in what authors wrote, in one round: before anything is built. One mistake hides
 * others only where nothing can be known without it.
 */
export function mistakesIn(root: string): Mistake[] {
	const files = findFileMistakes(root);
	const off = instead([], () => pagesOffIn(root));
	const written = readSources(root, off);
	const defaults = instead({ version: '1.0' }, () => readPageDefaults(contentOf(root)));
	const heads = findHeadMistakes(written, defaults);
	const broken = written.flatMap((source) => unreadable(source) ?? []);
	const sources = written.filter((source) => unreadable(source) === null);
	const trackers = trackerIds(contentOf(root));
	const site = writtenSite(root, sources, trackers);
	const found = [...files, ...heads, ...broken.map((one) => sayBroken(one, written))];
	const check = <Found>(find: () => Found[]): Found[] => {
		try {
			return find();
		} catch (error) {
			// It asks for what cannot be read, and that has been told.
			if (found.length > 0) return [];
			throw error;
		}
	};
	const inPages = [
		...findPagesOffMistakes(off, allPages(root)),
		...missingPages(written, wholeLocales),
		...sources.flatMap(emptyAlternatives),
		...findWrittenLinkMistakes(sources, site),
		...findUnknownComponents(sources),
		...findMarkMistakes(sources),
		...findLoneComponents(sources),
		...check(() => findForeignForms(sources, readFormAudiences(root), readSituations(root))),
		...check(() => findTypedLimits(sources, readLimits(root))),
		...check(() => findTypedNames(sources, readNames(root))),
		...check(() => findTypedThresholds(sources, readThresholds(root))),
		...check(() => findOtherNames(sources, readOtherNames(root))),
	].map(toMistake);
	const inContent = check(() => findTypedContentNames(root, sources, readDeliveredNames(root)));
	const ids = check(() => findIds(root, sources, files.length === 0));
	const inCourses = check(() => [
		...findCourseMistakes(root, readIds(root, sources), readTools(root)),
		...findTypedCourseLimits(root, readCourses(root), readLimits(root)),
		...findCourseLinks(root, readCourses(root), site, off),
	]);
	return [
		...found,
		...inPages,
		...inContent,
		...ids,
		...inCourses,
		...trackersWithoutPage(written, trackers),
	].toSorted(byPlace);
}

/** What a file says; where it cannot be read, which has been told, what is taken instead. */
function instead<Read>(other: Read, read: () => Read): Read {
	try {
		return read();
	} catch {
		return other;
	}
}

/** Codes and ids that pages and lists say and no list has; what many say, once. */
function findIds(root: string, sources: readonly Source[], withPlan: boolean): Mistake[] {
	const ids = readIds(root, sources);
	const { mistakes, codes } = findMissingCodes(root, sources, ids);
	const rest = [
		...findIdMistakes(sources, ids).map(toMistake),
		...(withPlan ? findPlanMistakes(root) : []),
	].filter(({ sentence }) => ![...codes].some((code) => sentence.includes(`"${code}"`)));
	return [...mistakes, ...rest];
}

function trackersWithoutPage(sources: readonly Source[], trackers: readonly string[]): Mistake[] {
	const pages = new Set(
		sources.flatMap(({ locale, page }) => (locale === defaultLocale ? page : [])),
	);
	return trackers
		.filter((id) => !pages.has(trackerPage(id)))
		.map((id) => ({
			place: `src/content/trackers/${id}/tracker.yml:1`,
			name: null,
			sentence: `has no page. Write src/content/docs/${trackerPage(id)}.mdx, or run: npm run new tracker ${id}`,
		}));
}

function sayBroken(sentence: string, sources: readonly Source[]): Mistake {
	const mistake = toMistake(sentence);
	const [file, line] = mistake.place.split(':');
	const source = sources.find((one) => one.file === file);
	const unknown = source && line ? sayUnknownMark(source, Number(line)) : null;
	return unknown === null ? mistake : toMistake(unknown);
}

function byPlace(one: Mistake, other: Mistake): number {
	return one.place.localeCompare(other.place, 'en', { numeric: true });
}
