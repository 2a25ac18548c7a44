import { coursePage, knownPages, trackerPage } from 'config/addresses.ts';
import { audiences } from '~/core/organization/audiences.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import type { Translate } from '~/core/words/translate.ts';
import { changedPages } from './changed-pages.ts';
import { courseRegister } from './course-register.ts';
import { handbookWords } from './handbook-words.ts';
import { loadCourses } from './load-courses.ts';
import { loadDefinition, loadDefinitions, loadOrganization } from './load-definitions.ts';
import { loadPeople } from './load-people.ts';
import { loadTranslate } from './load-words.ts';
import { localePath } from './locale-path.ts';

/** What completion of the courses, and of pages to be confirmed, is counted with. */
export async function trainingProps(locale: string) {
	const organization = await loadOrganization();
	const t = await loadTranslate(locale, ['training']);
	const hands = (await loadDefinitions(locale)).find((one) => one.hands);
	const registers = await Promise.all((['courses', 'pages'] as const).map(registerOf));
	return {
		courses: [...(await coursesOf(locale)), ...(await pagesOf(locale, t))].filter(({ isOfPages }) =>
			isOfPages ? registers[1] : registers[0],
		),
		departments: organization.departments
			.filter(({ retired, absorbedBy }) => !retired && absorbedBy === null)
			.map(({ code, label, aliases, formerly }) => ({
				code,
				label: inLanguage(label, locale),
				names: [...Object.values(label), ...aliases, ...formerly],
			})),
		people: await loadPeople(),
		fewest: organization.privacy.scores,
		registers: registers.filter((one) => one !== null),
		hands: hands?.hands
			? {
					hands: {
						id: hands.id,
						href: localePath(locale, trackerPage(hands.id)),
						title: hands.title,
						fields: hands.hands,
					},
					// A question that fewer than six in ten answer rightly: its section is to be rewritten (laws E3).
					rule: { fewest: organization.privacy.comments, unclear: 0.6 },
				}
			: null,
	};

	async function registerOf(of: 'courses' | 'pages') {
		const register = await courseRegister(locale, of);
		if (!register) return null;
		const { completions, fields } = await loadDefinition(register.id, locale);
		const department = fields.find(({ id }) => id === completions?.department);
		return completions && department ? { id: register.id, fields: completions, department } : null;
	}
}

async function coursesOf(locale: string) {
	const isNamed = ((await courseRegister(locale))?.person ?? null) !== null;
	return (await loadCourses(locale)).map(({ id, title, valid, roles, modules }) => ({
		id,
		title,
		href: localePath(locale, coursePage(id)),
		valid,
		isForAll: roles.length === 0,
		isOfPages: false,
		isNamed,
		modules: modules.map(({ id: module, title: name, edition }) => ({
			id: module,
			title: name,
			edition,
		})),
	}));
}

/** The pages to be confirmed, by audience; a page of several stands with the first it names. */
async function pagesOf(locale: string, t: Translate) {
	const isNamed = ((await courseRegister(locale, 'pages'))?.person ?? null) !== null;
	const { t: handbook } = await handbookWords(locale);
	const pages = await changedPages(locale);
	return audiences.flatMap((audience) => {
		const own = pages.flatMap(({ page, title, edition, audience: its }) =>
			edition !== null && its === audience ? [{ id: page, title, edition }] : [],
		);
		if (own.length === 0) return [];
		return {
			id: `pages-${audience}`,
			title: t('training.pages', { audience: handbook(`handbook.audience_${audience}`) }),
			href: localePath(locale, knownPages.changes),
			valid: null,
			isForAll: audience === 'everyone',
			isOfPages: true,
			isNamed,
			modules: own,
		};
	});
}
