import { offlineWords } from './offline-words.ts';
import { sayAtFoot } from './say-at-foot.ts';

/** Offers at the foot of the page to fetch the handbook although data is dear. */
export async function offerToKeep(bytes: number, take: () => Promise<void>): Promise<void> {
	const words = await offlineWords();
	const line = await sayAtFoot('offer');
	const size = new Intl.NumberFormat(document.documentElement.lang, {
		style: 'unit',
		unit: 'megabyte',
		maximumFractionDigits: 1,
	});
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'gt-button gt-button--quiet';
	button.textContent = words.take;
	button.addEventListener('click', () => {
		void sayAtFoot('taking');
		void take();
	});
	line.textContent = `${words.offer.replace('{size}', size.format(bytes / 1e6))} `;
	line.append(button);
}
