import { expect } from 'vitest';
import { databaseName } from '../browser.ts';
import type { FirefoxPage } from './firefox-page.ts';

/** What a person does with a form in Firefox, by the page's own elements. */

/** Opens a form and waits until it can be used. */
export async function openForm(page: FirefoxPage, origin: string, id: string): Promise<void> {
	await page.goto(`${origin}/trackers/${id}/`);
	await page.until(canSave);
}

/** The form has been taken over by the browser. */
export const canSave = `document.querySelector('.gt-save-bar .gt-button--primary:not([disabled])')`;

/** Gives the focus to the field with this label, as a click does. */
export async function focus(page: FirefoxPage, label: string): Promise<void> {
	const found = await page.evaluate<boolean>(
		`(() => {
			const named = [...document.querySelectorAll('.gt-form .gt-label')].find(
				(one) => one.textContent.trim().startsWith(${JSON.stringify(label)}));
			const field = document.getElementById(named?.getAttribute('for') ?? '');
			field?.focus();
			return field !== null;
		})()`,
	);
	expect(found, `There is no field ${label}.`).toBe(true);
}

/** Fills in an interview of table 2 but for what hurts, quickly. */
export async function fillNeeds(page: FirefoxPage, pain: string): Promise<void> {
	await page.evaluate(
		`(() => {
			const labelled = (label) => {
				const named = [...document.querySelectorAll('.gt-form .gt-label')].find(
					(one) => one.textContent.trim().startsWith(label));
				return document.getElementById(named?.getAttribute('for') ?? '');
			};
			const write = (label, text) => {
				const field = labelled(label);
				field.value = text;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			};
			const press = (label) => {
				const option = [...document.querySelectorAll('.gt-form .gt-option')]
					.find((one) => one.textContent.trim().startsWith(label));
				if (!option.querySelector('input').checked) option.click();
			};
			press('内部员工');
			write('部门或角色', '市场部专员');
			write('对象代号', 'MKT-01');
			write('访谈日期', '2026-11-20');
			write('当前沟通痛点', ${JSON.stringify(pain)});
			press('周报');
			press('跨部门协作');
			press('可匿名引用');
		})()`,
	);
}

/** Presses the button that saves. */
export function pressSave(page: FirefoxPage): Promise<void> {
	return page.evaluate(`document.querySelector('.gt-form button[type=submit]').click()`);
}

/** The button that says this; no tab does. */
export function buttonCalled(name: string): string {
	return `[...document.querySelectorAll('button:not([role=tab])')].find((one) => one.textContent === '${name}')`;
}

/** All rows of a table, read past our code. */
export function storedRows<T>(page: FirefoxPage, table: string): Promise<T[]> {
	return page.evaluate<T[]>(
		`new Promise((resolve, reject) => {
			const opening = indexedDB.open('${databaseName()}');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const db = opening.result;
				const reading = db.transaction('${table}').objectStore('${table}').getAll();
				reading.onsuccess = () => { db.close(); resolve(reading.result); };
				reading.onerror = () => reject(reading.error);
			};
		})`,
	);
}
