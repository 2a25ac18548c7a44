import { dayInZone } from '~/core/clocks/day-in-zone.ts';
import { ownName } from '~/device/own-name.ts';

/**
 * Shows the rounds of filling in that are under way, by the company's day, with the days that are left, and where
 * this device holds data of ours, what is open in it: only then is anything more loaded.
 */
export async function showOpen(now: Date): Promise<void> {
	const box = document.querySelector<HTMLElement>('[data-open-now]');
	if (!box) return;
	const today = dayInZone(import.meta.env.GOUTONG_ZONE, now);
	for (const item of box.querySelectorAll<HTMLElement>('[data-campaign]')) {
		const { from = '', until = '' } = item.dataset;
		item.hidden = today < from || today > until;
	}
	const show = () => (box.hidden = box.querySelector('li:not([hidden])') === null);
	show();
	if (!(await mayHaveData())) return;
	const { showOpenWork } = await import('../today/show-open-work.ts');
	await showOpenWork(box, ownName());
	show();
	const { showToday } = await import('../today/show-today.ts');
	await showToday(box, ownName(), now);
	show();
}

/** Whether there is a database of ours; where the browser does not tell, there may be. */
async function mayHaveData(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === ownName());
	} catch {
		return 'indexedDB' in globalThis;
	}
}
