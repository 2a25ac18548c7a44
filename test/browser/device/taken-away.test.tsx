import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TakeWork } from '~/components/today/TakeWork.tsx';
import type { Work } from '~/components/today/work.ts';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { loadWords } from '../definitions.ts';
import { catchDownloads } from '../tracker/catch-downloads.ts';

const calendar = { off: [], work: [], years: [2026], zone: 'Asia/Shanghai', hours: [] };

/** Friday 16:00. */
const friday = Date.parse('2026-11-20T16:00:00+08:00') / 60_000;

function work(key: string, state: ClockOfRecord['state'], hours: number): Work {
	const clock: ClockOfRecord = {
		...{ id: key, label: '一线响应', state, due: friday + hours * 60, from: friday, until: null },
		...{ limit: { since: null, minutes: hours * 60, clock: 'calendar' } },
		...{ pauses: [], unpaused: null, closed: [], missingYear: null, elapsed: 0 },
	};
	return {
		...{ key: `cases/r-1/${key}`, title: '客户-07 装不上', leavingTitle: '客** 装不上' },
		...{ register: '投诉', href: '/', roles: null, clock },
	};
}

function place(): HTMLElement {
	const element = document.createElement('div');
	document.body.append(element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	return element;
}

test('what is due today is taken as a calendar: what is still to come, at its moment, by the name that may leave', async () => {
	const caught = catchDownloads();
	onTestFinished(() => void vi.restoreAllMocks());
	const all = [
		work('soon', 'due_soon', 24),
		work('past', 'overdue', -1),
		work('later', 'open', 48),
	];
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<TakeWork work={all} calendar={calendar} />
		</WordsProvider>,
		place(),
	);
	await page.getByRole('button', { name: '放进我的日历（.ics，2 件）' }).click();
	const text = (await caught.text()).replaceAll('\r\n ', '');
	expect(caught.files.map(({ name, type }) => [name, type])).toEqual([
		['goutong-due.ics', 'text/calendar'],
	]);
	expect(text.match(/^UID:.*$/gm)).toEqual([
		'UID:due-cases-r-1-soon@goutong',
		'UID:due-cases-r-1-later@goutong',
	]);
	expect(text).toContain('TZID=Asia/Shanghai:20261121T154500');
	expect(text).toContain('SUMMARY:一线响应到期：客** 装不上');
	expect(text).not.toContain('客户-07');
});

test('a sentence to say is copied without what it is for, and it is said whether it could be', async () => {
	const list = place();
	list.className = 'phrases';
	Object.assign(list.dataset, { copy: '复制', copied: '已复制', refused: '没能复制' });
	list.innerHTML = '<ul><li><strong>要晚了</strong> 原来答应您＿＿。</li></ul>';
	const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	onTestFinished(() => void vi.restoreAllMocks());
	await import('~/components/handbook/copy-phrases.ts');
	const button = page.getByRole('button', { name: '复制', exact: true });
	await button.click();
	expect(copied).toHaveBeenCalledWith('原来答应您＿＿。');
	await expect.element(page.getByRole('button', { name: '已复制' })).toBeVisible();
	// Both ways refused: the person is told.
	copied.mockRejectedValue(new Error('refused'));
	vi.spyOn(document, 'execCommand').mockReturnValue(false);
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('button', { name: '没能复制' })).toBeVisible();
});
