import '~/components/report/report-maker.css';
import '~/components/ui/dialog.css';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReportMaker } from '~/components/report/ReportMaker.tsx';
import type { Report } from '~/core/reports/report.ts';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { emptyDraft, type ReportDraft } from '~/core/reports/report-draft.ts';
import { expectSound, mountChart } from '../charts/mount-chart.tsx';
import { madeReport, reportSource } from './made-report.ts';

/** The page of a report, and what it has kept and handed on. */
function mount(
	first: ReportDraft = emptyDraft,
	save = async (_: ReportDraft) => {},
	told: Partial<Parameters<typeof ReportMaker>[0]> = {},
) {
	const kept: ReportDraft[] = [];
	const frozen: Report[] = [];
	const offered: Report[] = [];
	const { words: _, measures: __, ...source } = reportSource(20, 8);
	const element = mountChart(
		<ReportMaker
			{...{
				source,
				fewest: {},
				goesWith: { along: {}, over: {} },
				first,
				versions: [],
				others: [],
				today: '2027-01-12',
				...told,
			}}
			save={async (draft) => {
				await save(draft);
				kept.push(draft);
			}}
			keep={async (report) => {
				const isNext = report.version === frozen.length + 1;
				if (isNext) frozen.push(report);
				return isNext;
			}}
			offer={(report) => void offered.push(report)}
		/>,
		320,
	);
	return { element, kept, frozen, offered };
}

const write = (section: number, words: string) =>
	userEvent.fill(page.getByLabelText('这一节要写的话').nth(section), words);

async function sign(role: string) {
	await userEvent.fill(page.getByLabelText(/^角色/).last(), role);
	await userEvent.click(page.getByRole('button', { name: '签发', exact: true }));
	await expect.element(page.getByRole('button', { name: `撤回“${role}”的签发` })).toBeVisible();
}

async function freeze(version: number) {
	await userEvent.click(page.getByRole('button', { name: `冻结为第 ${version} 版` }));
	const dialog = page.getByRole('dialog');
	await userEvent.click(dialog.getByRole('button', { name: `冻结为第 ${version} 版` }));
}

it('What is written is said to be kept once it is, and what cannot be kept is told', async () => {
	const started = Promise.withResolvers<void>();
	const { kept } = mount(emptyDraft, () => started.promise);
	await write(2, '快了。');
	await expect.element(page.getByText('正在保存……')).toBeVisible();
	started.resolve();
	await expect.element(page.getByText('写的话都存在本机了。')).toBeVisible();
	expect(kept.at(-1)?.words).toEqual({ main: '快了。' });
});

it('What could not be kept says so, and nothing is frozen then', async () => {
	const signed = [{ role: '总经理', on: '2027-01-12' }];
	mount({ ...emptyDraft, signed }, () => Promise.reject(new Error('full')));
	await expect.element(page.getByRole('button', { name: '冻结为第 1 版' })).toBeEnabled();
	await write(0, '口径同上季。');
	await expect.element(page.getByText(/^没有存上/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: '冻结为第 1 版' })).toBeDisabled();
});

it('A report is signed, frozen and handed on; after that only another version says anything else', async () => {
	const { element, frozen, offered } = mount();
	await expect.element(page.getByRole('button', { name: '冻结为第 1 版' })).toBeDisabled();
	await userEvent.click(page.getByRole('button', { name: '添一条措施' }));
	await userEvent.fill(page.getByLabelText('事项'), '做信息抽查');
	await userEvent.click(page.getByRole('button', { name: '添一条措施' }));
	await expectSound(element);
	await sign('总经理');
	await freeze(1);
	await expect.element(page.getByText('第 1 版已冻结。')).toBeVisible();
	await sign('总经理');
	await freeze(2);
	await expect.element(page.getByText(/^和第 1 版没有不同/)).toBeVisible();
	await write(7, '下季抽查。');
	await expect.element(page.getByText('写的话都存在本机了。')).toBeVisible();
	await sign('总经理');
	await freeze(2);
	await expect.element(page.getByText('第 2 版已冻结。')).toBeVisible();
	expect(frozen.map(({ version, since }) => [version, since?.changes.words])).toEqual([
		[1, undefined],
		[2, ['conclusions']],
	]);
	expect(frozen[0]).toMatchObject({
		measures: [{ what: '做信息抽查' }],
		signed: [{ role: '总经理', on: '2027-01-12' }],
	});
	expect(offered).toEqual(frozen);
	frozen.push(...frozen);
	await write(7, '再改。');
	await sign('总经理');
	await freeze(3);
	await expect.element(page.getByText(/^另一个页面刚刚冻结了这一版/)).toBeVisible();
});

it('What was signed for a version is no signature of the next: that one says other figures, which nobody has seen yet', async () => {
	const { kept, frozen } = mount();
	await sign('总经理');
	await freeze(1);
	await expect.element(page.getByText('第 1 版已冻结。')).toBeVisible();
	await write(7, '迟到的文件改了数字。');
	await expect.element(page.getByText('写的话都存在本机了。')).toBeVisible();
	await expect.element(page.getByText(/^签发只对当时那一版有效。第 2 版/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: '冻结为第 2 版' })).toBeDisabled();
	expect(kept.at(-1)?.signed).toEqual([]);
	await sign('总经办');
	await freeze(2);
	await expect.element(page.getByText('第 2 版已冻结。')).toBeVisible();
	expect(frozen.map(({ signed }) => signed.map(({ role }) => role))).toEqual([
		['总经理'],
		['总经办'],
	]);
});

it('Where the records are others than when it was signed, it says so until it is signed again', async () => {
	const signed = [{ role: '总经理', on: '2027-01-12' }];
	const { kept } = mount({ ...emptyDraft, signed, signedOf: 'h0000000000000000' });
	const warning = page.getByText(/^签发以后，收到的记录变了/);
	await expect.element(warning).toBeVisible();
	const button = page.getByRole('button', { name: '冻结为第 1 版' });
	await expect.element(button).toBeDisabled();
	await sign('总经办');
	await expect.element(warning).not.toBeInTheDocument();
	await expect.element(button).toBeEnabled();
	expect(kept.at(-1)).toMatchObject({
		signed: [{ role: '总经办', on: '2027-01-12' }],
		signedOf: reportSource(20, 8).data,
	});
});

it('Where the text is edited after it was signed, it says so and is signed again before it is frozen', async () => {
	const { kept, frozen } = mount(emptyDraft);
	await write(0, '会议少了。');
	await sign('总经理');
	const button = page.getByRole('button', { name: '冻结为第 1 版' });
	await expect.element(button).toBeEnabled();
	const warning = page.getByText(/^签发以后，报告里写的话或措施改过/);
	await write(0, '会议多了。');
	await expect.element(warning).toBeVisible();
	await expect.element(button).toBeDisabled();
	await write(0, '会议少了。');
	await expect.element(warning).not.toBeInTheDocument();
	await expect.element(button).toBeEnabled();
	await write(0, '会议多了。');
	await sign('总经办');
	await expect.element(warning).not.toBeInTheDocument();
	await freeze(1);
	await expect.element(page.getByText('第 1 版已冻结。')).toBeVisible();
	expect(kept.at(-1)?.signed).toEqual([]);
	expect(frozen[0]?.signed.map(({ role }) => role)).toEqual(['总经办']);
});

it('While it is written a report shows no figure that it will not tell beside the version before', async () => {
	const signed = [{ role: '总经理', on: '2027-01-12' }];
	// Nine said "good" then and eight do now: the difference is one person.
	const before = freezeReport(madeReport(20, 9), signed, null);
	const { element } = mount(emptyDraft, undefined, { versions: [before], fewest: { made_up: 5 } });
	await expect.element(page.getByText('指标 K7').first()).toBeVisible();
	expect(element.textContent).toContain('只给方向');
	expect(element.textContent).not.toContain('n = 22');
	await expectSound(element);
});
