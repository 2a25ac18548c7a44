import { render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RevealProvider } from '~/components/records/RevealContext.tsx';
import { RecordTable } from '~/components/table/RecordTable.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { createEntry } from '~/core/entries/revisions.ts';
import { loadDefinition, loadWords } from '../definitions.ts';

const definition = loadDefinition('first_responses');
const now = new Date('2026-11-23T09:00:00+08:00');
const entry = createEntry(definition, {
	values: { asked_at: '2026-11-23T09:00+08:00', status: 'open' },
	...{ now, device: null, submission: null },
});
const row = { key: `first_responses/${entry.id}`, entry, conflict: false };

/** The merged table of a company in this zone; the device of these tests is in Shanghai. */
function mount(zone: string) {
	const element = document.createElement('main');
	document.body.append(element);
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<RevealProvider personal={false}>
				<RecordTable
					{...{ definition, now }}
					source={{
						query: async () => ({ token: 1, total: 1, records: 1, few: false }),
						rows: async () => [row],
					}}
					revision={0}
					counts={{ records: 1, deleted: 0, conflicts: 0 }}
					company={{ calendar: { off: [], work: [], years: [2026], zone, hours: [] } }}
					onOpen={() => {}}
				/>
			</RevealProvider>
		</WordsProvider>,
		element,
	);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	return page.elementLocator(element);
}

const said = /^时限按公司所在地的时间（北美东部标准时间/;

it('where the company’s clock shows another time, the table of what is collected says by which limits are, on paper too', async () => {
	let printed = '';
	vi.spyOn(window, 'print').mockImplementation(() => {
		printed = document.querySelector('.gt-sheet--table')?.textContent ?? '';
		dispatchEvent(new Event('afterprint'));
	});
	onTestFinished(() => void vi.restoreAllMocks());
	const table = mount('America/New_York');
	await expect.element(table.getByText(said)).toBeVisible();
	await table.getByRole('button', { name: '打印这张表' }).click();
	await expect.poll(() => printed).toContain('时限按公司所在地的时间（北美东部标准时间');
});

it('where both show the same, it says nothing', async () => {
	const table = mount('Asia/Shanghai');
	await expect.element(table.getByRole('button', { name: '打印这张表' })).toBeVisible();
	await expect.element(table.getByText(/时限按公司/)).not.toBeInTheDocument();
});
