import type { Page } from 'playwright';
import type { Course, Item } from '../../src/core/training/course.ts';

/** A course as it is taken on its page, and the pages that may be found in it. */
interface Taken {
	course: Course;
	pages: { page: string; title: string }[];
}

/** What a course's page was built with, as the island in it was given it. */
export async function courseOf(page: Page): Promise<Taken> {
	const props = await page
		.locator('astro-island[props*="objectives"]')
		.first()
		.getAttribute('props');
	// The page was built from a course; what it says is one.
	return plain([0, JSON.parse(props ?? '{}')]) as Taken;
}

/** Astro writes [0, a value or an object] and [1, a list]. */
type Written = [0 | 1, unknown];

function plain([kind, value]: Written): unknown {
	if (kind === 1) return (value as Written[]).map(plain);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value as Record<string, Written>).map(([key, one]) => [key, plain(one)]),
	);
}

const ask = (page: Page) => page.locator('#gt-course-ask');
const onward = (page: Page) => page.locator('.gt-course-asking [type=submit]');

/** Opens the first module of a course, and its questions. */
export async function openQuestions(page: Page): Promise<void> {
	await page.locator('.gt-course-module').first().click();
	await page.locator('.gt-course-next .gt-button--primary').click();
	await ask(page).waitFor();
}

/** The question on the screen. */
export async function askedItem(page: Page, { course }: Taken): Promise<Item> {
	const words = await ask(page).innerText();
	const items = course.modules.flatMap(({ objectives }) =>
		objectives.flatMap(({ items: own }) => own),
	);
	const found = items.find((item) => item.ask === words);
	if (!found) throw new Error(`No question of the course says "${words}".`);
	return found;
}

/** Answers the question on the screen, rightly or not, and goes on to what comes next. */
export async function answer(page: Page, taken: Taken, isRight: boolean): Promise<void> {
	const item = await askedItem(page, taken);
	await give(page, taken, isRight);
	await onward(page).click();
	await page.locator('.gt-course-asking > [tabindex="-1"]:not(h3)').waitFor();
	await onward(page).click();
	await page.waitForFunction(
		(before) => document.querySelector('#gt-course-ask')?.textContent !== before,
		item.ask,
	);
}

/** Gives an answer to the question on the screen, rightly or not, without having it marked. */
export async function give(page: Page, taken: Taken, isRight: boolean): Promise<void> {
	const item = await askedItem(page, taken);
	const form = page.locator('.gt-course-asking');
	switch (item.kind) {
		case 'one':
		case 'several': {
			const wrong = Object.keys(item.options).filter((code) => !item.right.includes(code));
			for (const code of isRight ? item.right : wrong.slice(0, 1))
				await form.getByLabel(item.options[code] ?? '', { exact: true }).check();
			return;
		}
		case 'order':
			// As it is shown it is never right.
			if (isRight) await putInOrder(page, Object.values(item.options));
			return;
		case 'match': {
			const codes = Object.keys(item.pairs);
			for (const [at, code] of codes.entries())
				await form
					.locator('select')
					.nth(at)
					.selectOption(isRight ? code : (codes[0] ?? ''));
			return;
		}
		case 'number':
			await form.locator('input').fill(isRight ? String(item.right.value) : '987');
			await form.locator('select').selectOption(item.right.unit);
			return;
		case 'find': {
			const meant = taken.pages.find(({ page: one }) => item.right.includes(one) === isRight);
			await form.locator('[type=search]').fill(meant?.title ?? '');
			await form.getByLabel(meant?.title ?? '', { exact: true }).check();
			return;
		}
	}
}

async function putInOrder(page: Page, words: string[]): Promise<void> {
	for (const [to, one] of words.entries()) {
		const row = page.locator('.gt-course-order li').filter({ hasText: one });
		for (;;) {
			const rows = await page.locator('.gt-course-order li > span').allInnerTexts();
			if (rows.indexOf(one) <= to) break;
			await row.locator('[data-by="-1"]').click();
		}
	}
}
