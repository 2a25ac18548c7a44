import type { Locator } from 'vitest/browser';

/** Fills in what all rows of the assessment share. */
export async function answerShared(island: Locator, period = 'baseline'): Promise<void> {
	await island.getByText('更改').click();
	await island.getByLabelText(/^评估周期/).selectOptions(period);
}

/** One of the five dimensions' cards. */
export function rowOf(island: Locator, name: string): Locator {
	return island.getByRole('group', { name, exact: true });
}

/** Gives a dimension a score and, if there is one, a reason. */
export async function answerRow(
	island: Locator,
	name: string,
	score: number,
	problem?: string,
): Promise<void> {
	const row = rowOf(island, name);
	await row.getByRole('radio', { name: new RegExp(`^${score}`) }).click();
	if (problem !== undefined) await row.getByRole('textbox', { name: /^问题描述/ }).fill(problem);
}

/** Presses save. */
export async function save(island: Locator): Promise<void> {
	await island.getByRole('button', { name: /^(保存|填好了)/ }).click();
}
