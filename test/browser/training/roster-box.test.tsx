import { render } from 'preact';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { RosterBox } from '~/components/training/RosterBox.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import type { Roster } from '~/core/training/read-roster.ts';
import { loadWords } from '../definitions.ts';

const departments = [{ code: 'sales', label: '销售部', names: ['销售部'] }];

/** Chooses files in the box as in the browser's own dialog; gives what was kept. */
function choose(...files: File[]): Roster[] {
	const kept: Roster[] = [];
	const place = document.body.appendChild(document.createElement('main'));
	const own = {
		roster: null,
		isKept: true,
		save: (roster: Roster) => kept.push(roster),
		remove() {},
	};
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<RosterBox {...{ departments, isNamed: false, own }} />
		</WordsProvider>,
		place,
	);
	place.querySelector('details')?.setAttribute('open', '');
	const input = place.querySelector<HTMLInputElement>('input[type=file]');
	if (!input?.multiple) throw new Error('Several lists cannot be chosen.');
	const chosen = new DataTransfer();
	for (const file of files) chosen.items.add(file);
	input.files = chosen.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
	return kept;
}

const list = (name: string) => new File(['部门\n销售部\n销售部\n'], name);

it('several lists are read together', async () => {
	const kept = choose(list('一厂.csv'), list('二厂.csv'));
	await expect.poll(() => kept[0]?.people).toEqual({ sales: 4 });
});

it('of several lists the one that cannot be read is named, and none is taken', async () => {
	const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff])], '照片.csv');
	const kept = choose(list('一厂.csv'), picture);
	await expect.element(page.getByText(/^“照片.csv”读不出来/)).toBeVisible();
	expect(kept).toEqual([]);
});
