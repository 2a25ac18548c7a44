import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { forgetAll } from '~/device/kept.ts';
import { forgetDurably } from '~/device/kept-durably.ts';
import { itemOf } from '../../unit/training/courses.ts';
import { open, press, course, close } from './opened-course.tsx';

afterEach(async () => {
	close();
	forgetAll();
	await forgetDurably();
});

/** The course with these questions alone. */
function asking(items: object[]): typeof course {
	const [module] = course.modules;
	const objectives = [{ id: 'aim', text: 'Aim', items }];
	return { ...course, modules: [{ ...module, objectives }] } as typeof course;
}

it('says what an answer lacks, and leads there', async () => {
	open(asking([itemOf('number')]));
	await press('开始');
	await press('读好了，答 1 个问题');
	const number = page.getByRole('textbox');
	await number.fill('二十四');
	number.element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText(/^请用阿拉伯数字写/)).toBeVisible();
	expect(document.activeElement).toBe(number.element());
	await number.fill('24');
	await press('看对不对');
	await expect.element(page.getByRole('combobox')).toHaveFocus();
	await page.getByRole('combobox').selectOptions('小时');
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	await press('看对不对');
	await expect.element(page.getByText('对了。')).toBeVisible();
});

it('forgets of an answer what the question no longer offers', async () => {
	const options = { a: 'A', b: 'B', c: 'C' };
	const several = { kind: 'several' as const, options, right: ['a', 'b'] };
	open(asking([{ ...itemOf('several'), ...several }]));
	await press('开始');
	await press('读好了，答 1 个问题');
	for (const name of ['A', 'C']) await page.getByLabelText(name).click();
	// The company's next build asks the same without one of the options.
	open(asking([{ ...itemOf('several'), options: { a: 'A', b: 'B' } }]));
	await expect.element(page.getByLabelText('A')).toBeChecked();
	await page.getByLabelText('B').click();
	await press('看对不对');
	await expect.element(page.getByText('对了。')).toBeVisible();
});
