import { beforeEach, expect, test } from 'vitest';
import { answerShared, rowOf } from './assessment.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(freshDevice);

/** As Chrome's translator: every text is taken out, and its translation put in its place. */
function translate(root: Element): void {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Node[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode);
	for (const text of texts) {
		if (!text.textContent?.trim() || !(text instanceof Text)) continue;
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		inner.textContent = `[${text.data}]`;
		outer.append(inner);
		text.replaceWith(outer);
	}
}

test('on a page the browser has translated, the save bar, the counter and the notices still change', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await expect.element(island.getByText(/^草稿已存在本机/).last()).toBeVisible();
	const score = rowOf(island, '会议效率').getByRole('radio').first().element();
	const problem = rowOf(island, '会议效率').getByRole('textbox').element();
	const counter = rowOf(island, '会议效率').getByRole('status').element();
	type(problem, '长'.repeat(280));
	await expect.poll(() => counter.textContent).toMatch(/^还可以写/);
	translate(island.element());
	type(problem, '长'.repeat(900));
	await expect.poll(() => counter.textContent).toMatch(/^超出 \d+ 字/);
	translate(island.element());
	type(problem, '总是超时');
	await expect.poll(() => counter.textContent).toBe('');
	const bar = island.element().querySelector('.gt-save-bar__status');
	await expect.poll(() => bar?.textContent).toMatch(/草稿已存在本机/);
	translate(island.element());
	if (score instanceof HTMLElement) score.click();
	await expect.poll(() => bar?.textContent).toMatch(/正在保存草稿/);
	island.element().querySelector<HTMLElement>('button[type=submit]')?.click();
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
});

/** As `fill`, by the element itself: its label is another one on the translated page. */
function type(box: Element, text: string): void {
	if (!(box instanceof HTMLTextAreaElement)) throw new Error('What is typed into is a text box.');
	box.value = text;
	box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
