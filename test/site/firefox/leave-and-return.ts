import { beforeAll, expect, inject, it } from 'vitest';
import { canSave, fillNeeds, focus, openForm, pressSave, storedRows } from './driven.ts';
import type { FirefoxPage } from './firefox-page.ts';

let page: FirefoxPage;

const soaks = process.env['KILL_ROUNDS'] !== undefined;
const elsewhere = '/everyone/why/';
const wait = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Leaves by a link, as a person does, and comes back; says whether the page was kept alive meanwhile. */
async function leaveAndReturn(): Promise<boolean> {
	await page.evaluate(
		`(window.wasAlive = true, location.assign('${inject('origin')}${elsewhere}'))`,
	);
	await page.until(
		`location.href === '${inject('origin')}${elsewhere}' && document.readyState === 'complete'`,
	);
	await page.back();
	await page.until(`location.href === '${inject('origin')}/trackers/needs/' && ${canSave}`);
	return page.evaluate<boolean>('window.wasAlive === true');
}

/** True where the form says that it found a draft, and shows this text in a field: its page was loaded anew. */
const foundAgain = (text: string) =>
	`document.body.textContent.includes('已找回') &&
		[...document.querySelectorAll('.gt-form textarea')].some((one) => one.value === '${text}')`;

const painsIn = async (table: string) =>
	JSON.stringify(await storedRows<{ values: { pain?: string } }>(page, table));

/** A page of Firefox that is left and returned to. */
export function leaveAndReturnTo(opened: () => FirefoxPage): void {
	beforeAll(() => {
		page = opened();
	});

	// At one of the four moments; `npm run soak` leaves at all.
	it.each(soaks ? [0, 150, 300, 590] : [300])(
		'%i ms after the last key keeps what is typed on, and saves',
		async (milliseconds) => {
			await openForm(page, inject('origin'), 'needs');
			const pain = `${milliseconds} 毫秒`;
			await fillNeeds(page, '');
			await focus(page, '当前沟通痛点');
			await page.type(pain);
			await wait(milliseconds);
			// Firefox may drop a page that is just writing: then its draft is there again, letter for letter.
			if (!(await leaveAndReturn())) await page.until(foundAgain(pain));
			await focus(page, '当前沟通痛点');
			await page.type('，又写了');
			await page.until(
				`document.querySelector('.gt-save-bar').textContent.includes('草稿已存在本机')`,
			);
			await expect.poll(() => painsIn('drafts')).toContain('又写了');
			await pressSave(page);
			await page.until(`/已保存 1 条记录/.test(document.body.textContent)`);
			const saved = await painsIn('entries');
			expect(saved).toContain(pain);
			expect(saved).toContain('又写了');
		},
	);

	it('while it was saving has saved it once, or kept it to be saved once', async () => {
		const pain = '正在保存时离开';
		await openForm(page, inject('origin'), 'needs');
		const before = (await storedRows(page, 'entries')).length;
		await fillNeeds(page, pain);
		await pressSave(page);
		await leaveAndReturn();
		// A page that Firefox did not keep alive may have been gone before it had saved: its draft is whole.
		await expect
			.poll(async () => {
				const saved = (await storedRows(page, 'entries')).length - before;
				const kept = await page.evaluate<boolean>(foundAgain(pain));
				if (saved === 0 && kept) await pressSave(page);
				return saved;
			})
			.toBe(1);
		expect((await painsIn('entries')).split(pain)).toHaveLength(2);
	});

	it('before the form had opened opens it', async () => {
		// Each takes two seconds; `npm run soak` leaves at more moments.
		const moments = soaks ? [0, 30, 60, 90, 120] : [0];
		for (const moment of moments) {
			await page.goto(`${inject('origin')}/`);
			await page.evaluate(`location.assign('${inject('origin')}/trackers/needs/')`);
			// A page left while it loads has no place of its own in the history.
			await page.until(
				`location.href === '${inject('origin')}/trackers/needs/' && document.readyState === 'complete'`,
			);
			await wait(moment);
			await leaveAndReturn();
			await page.until(canSave);
		}
	});
}
