import { options, render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import OpinionIsland from '~/components/box/OpinionIsland.tsx';
import { loadWords } from '../definitions.ts';
import { opinionForm } from './opinion-form.ts';

test('on a device slow to come to itself the next step has the focus at once, and nothing takes it away later', async () => {
	const late: (() => void)[] = [];
	// What preact does after the next frame waits until the test lets it.
	options.requestAnimationFrame = (act) => void late.push(act);
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		Reflect.deleteProperty(options, 'requestAnimationFrame');
		render(null, element);
		element.remove();
	});
	render(
		<OpinionIsland form={opinionForm([])} words={loadWords('zh-CN')} locale="zh-CN" />,
		element,
	);
	const island = page.elementLocator(element);
	await island.getByRole('radio', { name: /匿名意见箱/ }).click();
	await island.getByRole('button', { name: '下一步：写' }).click();
	await expect.element(island.getByRole('heading', { name: '说什么' })).toHaveFocus();
	await island.getByRole('button', { name: '下一步：拿回执码' }).click();
	await expect.element(island.getByLabelText('关于什么')).toHaveFocus();
	for (const act of late.splice(0)) act();
	await expect.element(island.getByLabelText('关于什么')).toHaveFocus();
});
