import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCourses } from '../../../integrations/content/find-course-mistakes.ts';
import { findTypedCourseLimits } from '../../../integrations/content/find-typed-course-limits.ts';
import { findCourseContradictions } from '../../../integrations/links/find-course-contradictions.ts';
import { citedPlaces, findCourseLinks } from '../../../integrations/links/find-course-links.ts';
import { courseSchema } from '~/core/training/course-schema.ts';
import { findUnmirrored } from '~/core/training/find-unmirrored.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const course = readCourses(root).find(({ id }) => id === 'meetings');
if (!course) throw new Error('The course of meetings is gone.');
const english = course.words.get('en');

/** The course with one thing changed. */
function changed(change: (copy: NonNullable<typeof course>['raw']) => void) {
	const copy = structuredClone(course?.raw ?? expect.fail());
	change(copy);
	return copy;
}

const messagesOf = (copy: unknown) =>
	courseSchema.safeParse(copy).error?.issues.map(({ message }) => message) ?? [];
const firstItems = (copy: NonNullable<typeof course>['raw']) =>
	copy.modules[0]?.objectives[0]?.items ?? expect.fail();

describe('a course', () => {
	it('as it is there has nothing to put right, in both languages', () => {
		expect(messagesOf(course.raw)).toEqual([]);
		expect(english && findUnmirrored(course.raw, english)).toEqual([]);
	});

	it.each([
		[
			'a key nobody can choose',
			(copy: typeof course.raw) => Object.assign(firstItems(copy)[0] ?? {}, { right: ['nothing'] }),
			'There is no option "nothing" here. Write one of: meeting, note, calls.',
		],
		[
			'an aim with one question',
			(copy: typeof course.raw) => firstItems(copy).splice(1),
			'Write at least two questions with the same aim: who missed one is asked the other.',
		],
		[
			'the same question twice, spelled differently',
			(copy: typeof course.raw) =>
				Object.assign(firstItems(copy)[1] ?? {}, { ask: ` ${firstItems(copy)[0]?.ask} ` }),
			'asks the same as "prepare_need", word for word: who missed one would be asked it again. Ask in other words.',
		],
		[
			'a page to practise on that no form has',
			(copy: typeof course.raw) =>
				Object.assign(copy.modules[0]?.do ?? expect.fail(), { link: 'everyone/due/' }),
			'Only a form has a page to practise on. Write link: trackers/<id>/, opinion/ or collect/, or take "practice" out.',
		],
	])('is refused with %s', (_, change, message) => {
		expect(messagesOf(changed(change))).toContain(message);
	});

	it('lacks what its English file leaves out', () => {
		const words = structuredClone(english ?? expect.fail());
		delete words.modules['short_meeting']?.items['prepare_need']?.options?.['note'];
		expect(findUnmirrored(course.raw, words).map(({ sentence }) => sentence)).toEqual([
			'lacks the words of "note" in the options of prepare_need. Write them, as in course.yml.',
		]);
	});
});

it('the same question twice in English alone is told at its place in the English file', () => {
	const words = structuredClone(english ?? expect.fail());
	const items = words.modules['short_meeting']?.items ?? {};
	Object.assign(items['prepare_invite'] ?? {}, { ask: ` ${items['prepare_need']?.ask} ` });
	expect(findUnmirrored(course.raw, words)).toEqual([
		{
			name: 'prepare_invite',
			sentence:
				'asks the same as "prepare_need", word for word: who missed one would be asked it again. Ask in other words.',
		},
	]);
});

describe('a section that is gone', () => {
	const page = (locale: string) => `/${locale}everyone/good-meetings/`;
	const site = (ids: string[]) => ({
		base: '/',
		files: new Set<string>(),
		pages: new Map(
			['', 'en/']
				.flatMap((locale) => [page(locale), `/${locale}trackers/meetings/`])
				.map((address) => [
					address,
					{
						address,
						ids: new Set(ids),
						links: new Set<string>(),
						imagesWithoutAlt: new Set<string>(),
					},
				]),
		),
	});
	const anchors = ['zh-CN', 'en'].flatMap((locale) =>
		citedPlaces([course], locale).map((place) => place.split('#')[1] ?? ''),
	);

	it('stops the build, and every question that cites it is named with its line', () => {
		const whole = site(anchors);
		expect(findCourseLinks(root, [course], whole, [])).toEqual([]);
		const mistakes = findCourseLinks(
			root,
			[course],
			site(anchors.filter((one) => one !== '怎么开')),
			[],
		);
		expect(mistakes.length).toBeGreaterThan(4);
		expect(mistakes.every(({ place }) => /course\.yml:\d+$/.test(place))).toBe(true);
		expect(mistakes.map(({ sentence }) => sentence).join('\n')).toContain(
			'the cite of prepare_notice',
		);
	});

	it('says nothing of pages the company does without', () => {
		expect(findCourseLinks(root, [course], site([]), ['everyone', 'trackers'])).toEqual([]);
	});
});

describe('an answer that a limit contradicts', () => {
	const cite = 'everyone/good-meetings#怎么开';
	const raw = changed((copy) => {
		Object.assign(firstItems(copy)[0] ?? {}, {
			options: { early: '24 小时以前', late: '开会时' },
			right: ['early'],
			cite,
		});
	});
	const told = (text: string) =>
		findCourseContradictions(
			root,
			[{ ...course, raw, words: new Map() }],
			new Map([[`zh-CN ${cite}`, text]]),
		).map(({ sentence }) => sentence.slice(0, 45));

	it('stops the build once its section says another number', () => {
		expect(told('至少提前 24 小时发出')).toEqual([]);
		expect(told('至少提前 12 小时发出')).toEqual(['has "24 hours" as an answer of prepare_need, ']);
	});
});

describe('a limit of the company that a question types', () => {
	const limits = new Map([['agenda_notice', 24]]);
	const told = (words: { ask?: string; why?: string }, inEnglish: { why?: string } = {}) => {
		const copy = structuredClone(course);
		Object.assign(firstItems(copy.raw)[0] ?? {}, words);
		const item = copy.words.get('en')?.modules['short_meeting']?.items['prepare_need'];
		Object.assign(item ?? {}, inEnglish);
		return findTypedCourseLimits(root, [copy], limits).map(({ place, sentence }) => [
			place.replace(/:\d+$/, ''),
			sentence.slice(0, 26),
			sentence.includes('Write <limit agenda_notice>, or <AsIs>'),
		]);
	};
	const file = (name: string) => `src/content/courses/meetings/${name}.yml`;

	it.each([
		[
			'in digits',
			{ ask: '提前 24 小时发，对吗？' },
			{},
			file('course'),
			'writes "24 小时" by hand',
		],
		[
			'spelled out',
			{ why: '二十四小时以前。' },
			{},
			file('course'),
			'writes "二十四小时" by hand,',
		],
		['in English', {}, { why: 'Twenty-four hours.' }, file('en'), 'writes "Twenty-four hours"'],
	])('stops the build: %s', (_, words, inEnglish, place, sentence) => {
		const [found] = told(words, inEnglish);
		expect(found?.[0]).toBe(place);
		expect(sentence.startsWith(String(found?.[1]).slice(0, sentence.length))).toBe(true);
		expect(found?.[2]).toBe(true);
	});

	it.each([
		['as it is', {}],
		['said as a mark', { ask: '提前<limit agenda_notice>，对吗？' }],
		['no limit, as its writer says', { ask: '等了<AsIs>24 小时</AsIs>，对吗？' }],
		['another number', { ask: '等了 25 小时，对吗？' }],
	])('and says nothing of what is none: %s', (_, words) => {
		expect(told(words)).toEqual([]);
	});
});
