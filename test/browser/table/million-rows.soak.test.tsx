import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '~/components/table/table.css';
import { RevealProvider } from '~/components/records/RevealContext.tsx';
import { TableGrid } from '~/components/table/TableGrid.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { createEntry } from '~/core/entries/revisions.ts';
import { loadDefinition, loadWords } from '../definitions.ts';

const needs = loadDefinition('needs');
const entry = createEntry(needs, {
	values: { pain: '难处' },
	now: new Date('2026-11-23T09:00:00+08:00'),
	device: null,
	submission: null,
});

/** A table of so many rows, each of which is made when it is asked for. */
function mount(total: number): HTMLElement {
	const element = document.createElement('main');
	document.body.append(element);
	const fetch = async (start: number, end: number) =>
		Array.from({ length: Math.min(end, total) - start }, (_, at) => {
			const place = start + at + 1;
			const values = { ...entry.values, pain: `第 ${place} 个难处` };
			return { key: `needs/${place}`, entry: { ...entry, values }, conflict: false };
		});
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<RevealProvider personal={false}>
				<TableGrid
					definition={needs}
					total={total}
					fetch={fetch}
					sort={null}
					onSort={() => {}}
					onOpen={() => {}}
					marked={false}
				/>
			</RevealProvider>
		</WordsProvider>,
		element,
	);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	return element;
}

/** The numbers of the rows that are wholly in view. */
function inView(element: HTMLElement): number[] {
	const box = element.querySelector('.gt-grid')?.getBoundingClientRect();
	const head = element.querySelector('thead')?.getBoundingClientRect();
	return [...element.querySelectorAll('[data-row]')].flatMap((button) => {
		const { top, bottom } = button.closest('tr')?.getBoundingClientRect() ?? new DOMRect();
		const seen = top >= (head?.bottom ?? 0) - 1 && bottom <= (box?.bottom ?? 0) + 1;
		return seen ? Number(button.getAttribute('data-row')) + 1 : [];
	});
}

it.each([1_000_000, 3_000_000, 100])('of %i rows every one can be scrolled to', async (total) => {
	const element = mount(total);
	const box = element.querySelector<HTMLElement>('.gt-grid');
	if (!box) throw new Error('There is no table.');
	await expect.element(page.getByText('第 1 个难处')).toBeVisible();
	expect(inView(element)[0]).toBe(1);
	box.scrollTop = box.scrollHeight;
	await expect.poll(() => inView(element).at(-1)).toBe(total);
	await expect.element(page.getByText(`第 ${total} 个难处`)).toBeVisible();
	// A little way back, row by row: none is passed over.
	const seen = new Set<number>();
	for (let step = 0; step < 60; step += 1) {
		const rows = inView(element);
		for (const row of rows) seen.add(row);
		box.scrollTop -= 20;
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	}
	const last = [...seen].sort((a, b) => b - a).slice(0, 20);
	expect(last).toEqual(Array.from({ length: 20 }, (_, back) => total - back));
	box.scrollTop = box.scrollHeight / 2;
	await expect
		.poll(() => Math.abs((inView(element)[0] ?? 0) / total - 0.5))
		.toBeLessThan(total > 100 ? 0.01 : 0.2);
});

it('of a million rows is walked with the arrow keys from end to end', async () => {
	const element = mount(1_000_000);
	await expect.element(page.getByText('第 1 个难处')).toBeVisible();
	element.querySelector<HTMLElement>('[data-row="0"]')?.focus();
	const focused = () => document.activeElement?.getAttribute('data-row');
	await userEvent.keyboard('{ArrowDown}');
	await expect.poll(focused).toBe('1');
	await userEvent.keyboard('{End}');
	await expect.poll(focused).toBe('999999');
	expect(inView(element)).toContain(1_000_000);
	for (let row = 999_998; row > 999_978; row -= 1) {
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(focused).toBe(String(row));
		expect(inView(element)).toContain(row + 1);
	}
	await userEvent.keyboard('{Home}');
	await expect.poll(focused).toBe('0');
	expect(inView(element)[0]).toBe(1);
});
