import { useWords } from '../ui/WordsContext.tsx';

/** Leads to where files are read in, below on the page. */
export function TakeInHint() {
	const { t } = useWords();
	return (
		<div class="gt-row">
			<button type="button" class="gt-button gt-button--quiet" onClick={open}>
				{t('keeping.find')}
			</button>
		</div>
	);
}

function open(): void {
	const device = document.querySelector<HTMLDetailsElement>('.gt-device');
	if (!device) return;
	device.open = true;
	device.querySelector('summary')?.focus();
	device.scrollIntoView({ block: 'start' });
}
