import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
	violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds on the page as it stands: rule, element and why. `rules` narrows it to some. */
export async function findWithAxe(page: Page, rules?: string[]): Promise<string[]> {
	// Through the debugger, which the page's security policy does not bind.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(async (only) => {
		const { axe } = window as unknown as {
			axe: { run(options: object): Promise<AxeResult> };
		};
		const { violations } = await axe.run({
			resultTypes: ['violations'],
			...(only && { runOnly: only }),
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(
				({ html, failureSummary }) => `${id} ${html.slice(0, 160)} ${failureSummary ?? ''}`,
			),
		);
	}, rules);
}
