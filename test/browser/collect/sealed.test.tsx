import { expect, it } from 'vitest';
import { sealTo } from '~/components/export/make-sealed.ts';
import { encodeMessage } from '~/core/opinions/message.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { loadDefinition } from '../definitions.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

it('sealed files among plain ones ask for the key once, join the same check, and the key stays nowhere', async () => {
	const [own, former] = [await makeKey(), await makeKey()];
	const seal = async (name: string, key: string) => {
		const { data } = handOver([write(needs, need)], needs, name);
		const file = await sealTo([key]).file(data as File);
		return { name: file.name, origin: 'file' as const, data: file };
	};
	const plain = handOver([write(needs, need)], needs, 'plain.csv');
	const { island, choose, button, element } = mountCollect();
	await expect.element(button('选择文件').first()).toBeEnabled();
	choose(plain, await seal('a.csv', own.recipient), await seal('b.csv', former.recipient));

	await expect.element(island.getByText('有 2 份是密封的，要用钥匙打开')).toBeVisible();
	await expect.element(island.getByText('plain.csv').first()).toBeVisible();
	const give = async (identity: string) => {
		const paper = island.getByText('没有文件，照纸上的输入');
		if (!element.querySelector('.gt-give-key details[open]')) await paper.click();
		await island.getByLabelText(/^钥匙（AGE-SECRET-KEY/).fill(identity);
		await button('用这把钥匙拆开').click();
	};
	await give(own.identity);
	await expect.element(island.getByText(/^用这把钥匙打不开：b\.csv\.age/)).toBeVisible();
	await expect.element(island.getByText('a.csv.age').first()).toBeVisible();
	await give(former.identity);
	await expect.element(island.getByText('b.csv.age').first()).toBeVisible();
	await expect.element(island.getByText(/^用这把钥匙打不开/)).not.toBeInTheDocument();
	for (const name of ['plain.csv', 'a.csv.age'])
		await expect.element(island.getByText(name).first()).toBeVisible();
	expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage)).not.toMatch(/AGE-SECRET/i);
	expect(location.href + element.innerHTML).not.toContain(own.identity);
	await button('现在就收走钥匙').click();

	choose(await seal('c.csv', own.recipient));
	await expect.element(island.getByText('有 1 份是密封的，要用钥匙打开')).toBeVisible();
});

it('an opinion given here by mistake can be put out of sight, and is not said to wait for being opened', async () => {
	const own = await makeKey();
	const values = { theme: 'tools', matter: '栏杆松了', wish: '', public: true, department: null };
	const opinion = encodeMessage({
		...{ kind: 'opinion', version: 1, channel: 'mailbox', day: '2026-11-24' },
		...{ lookup: '0'.repeat(16), recipient: `age1${'q'.repeat(58)}`, values },
	});
	const file = await sealTo([own.recipient]).file(new File([opinion], '意见'));
	const { island, choose, button } = mountCollect();
	await expect.element(button('选择文件').first()).toBeEnabled();
	choose({ name: '意见.age', origin: 'file', data: file });
	await island.getByText('没有文件，照纸上的输入').click();
	await expect.element(button('这几份先不打开')).toBeVisible();
	await island.getByLabelText(/^钥匙（AGE-SECRET-KEY/).fill(own.identity);
	await button('用这把钥匙拆开').click();
	await expect.element(island.getByText(/是意见，不是表/)).toBeVisible();
	await expect.element(button('这几份先不打开')).not.toBeInTheDocument();
	await button('知道了，收起').click();
	await expect.element(island.getByText(/是意见，不是表/)).not.toBeInTheDocument();
});
