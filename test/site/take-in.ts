import type { Locator, Page } from 'playwright';

/** Chooses files on a register's page to be read into it, and waits for the check. */
export async function chooseToTakeIn(
	page: Page,
	files: Parameters<Locator['setInputFiles']>[0],
	{ open = '换了设备或接手登记？把文件读进来', take = '读进我的记录' } = {},
): Promise<void> {
	await page.getByRole('button', { name: open }).click();
	await page.locator('.gt-take-in input[type=file]').first().setInputFiles(files);
	await page.getByRole('button', { name: take }).waitFor();
}
