import { expect, test } from 'vitest';
import { newId } from '~/core/entries/ids.ts';
import { readRegisters } from '~/storage/collected.ts';
import { openTab } from '../storage/fresh-database.ts';
import { mountTyping } from './mount-typing.tsx';

test('a bundle goes straight into what is collected through the same check; what lacks something stays, and nothing else is kept', async () => {
	const name = `test-${newId('b')}`;
	const { island, press } = mountTyping(name);
	const head = island.getByRole('heading', { level: 2 });
	await expect.element(island.getByLabelText('表上二维码下面的编号')).toBeVisible();
	island.getByLabelText('表上二维码下面的编号').element().focus();
	await press('87151012');
	await expect.element(island.getByText('没有这个编号的表，请对一对。')).toBeVisible();
	await press('{Backspace}1{Enter}{Enter}{Enter}3{Enter}{Enter}{Enter}');
	await expect.element(head).toHaveTextContent('第 1 张 / 3');
	await press('{Enter}2{Shift>}{Enter}{/Shift}35{Enter}{Control>}{Enter}{/Control}');
	// A text without a score: asked about once, then kept as it is.
	await expect.element(head).toHaveTextContent('第 2 张 / 3');
	await press('{Enter}{Enter}{Enter}late{Control>}{Enter}{/Control}');
	await expect.element(island.getByRole('alert')).toMatchTextContent('有的题没有答');
	await press('{Control>}{Enter}{/Control}');
	await expect.element(head).toHaveTextContent('第 3 张 / 3');
	await press('{Control>}{Enter}{/Control}');
	await expect.element(island.getByRole('alert')).toMatchTextContent('一题也没有答');
	await press('{Control>}{Enter}{/Control}');
	await expect.element(island.getByText('1 张不全，补齐以前不交')).toBeVisible();
	await expect.element(island.getByText('1 张空白，不算记录')).toBeVisible();

	await island.getByRole('button', { name: '交出这一叠' }).click();
	await island.getByRole('button', { name: '并入汇总' }).click();
	await island.getByRole('button', { name: '确认并入' }).click();
	await expect.element(island.getByText('已录 1 张，一共 3 张')).toBeVisible();

	const db = await openTab(name);
	const values: unknown[] = [];
	for await (const registers of readRegisters(db)) {
		values.push(...registers.map(({ register }) => register.heads[0]?.values));
	}
	expect(values).toEqual([
		expect.objectContaining({ dimension: 'meeting_efficiency', score: 5, level: 'senior' }),
	]);
	const kept = await db.settings.where('name').startsWith('sheet/').toArray();
	expect(kept).toHaveLength(1);
	db.close();
});
