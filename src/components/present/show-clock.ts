import type { Screens } from './screens.ts';
import { createStopwatch, sayClock } from './stopwatch.ts';

/** Shows the time used, in this part of its minutes and in all; begins with the first part. */
export function showClock(screens: Screens): { toggle: () => void } {
	const watch = createStopwatch();
	const button = document.querySelector<HTMLElement>('.clock');
	const spent = button?.querySelector('.spent');
	const total = button?.querySelector('.total');
	const draw = () => {
		const now = Date.now();
		const { part = '', minutes = '' } = screens.all[screens.at()]?.dataset ?? {};
		const used = watch.spent(part, now);
		const words = (name: string) => button?.dataset[name] ?? '';
		if (total) total.textContent = words('total').replace('{total}', sayClock(watch.total(now)));
		if (spent)
			spent.textContent =
				part === ''
					? ''
					: words('spent').replace('{spent}', sayClock(used)).replace('{minutes}', minutes);
		button?.toggleAttribute('data-over', part !== '' && used > Number(minutes) * 60);
		button?.setAttribute('aria-pressed', String(watch.isStopped()));
	};
	screens.onChange(() => {
		watch.turnTo(screens.all[screens.at()]?.dataset['part'] ?? '', Date.now());
		draw();
	});
	setInterval(draw, 1000);
	return {
		toggle: () => {
			watch.toggle(Date.now());
			draw();
		},
	};
}
