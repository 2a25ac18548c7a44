import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	/** Records that are there. */
	kept: readonly StoredEntry[];
}

/** Leads to where files are read in, below on the page, and to what an empty register may be begun with. */
export function TakeInHint({ definition, kept }: Props) {
	const { t } = useWords();
	// A page to practise on has no such place.
	if (!placeOf()) return null;
	const begin = kept.length === 0 ? definition.begin?.label : undefined;
	return (
		<div class="gt-row">
			{begin ? (
				<button type="button" class="gt-button" onClick={() => open(true)}>
					{begin}
				</button>
			) : null}
			<button type="button" class="gt-button gt-button--quiet" onClick={() => open()}>
				{t('keeping.find')}
			</button>
		</div>
	);
}

function open(begins = false): void {
	const device = placeOf();
	if (!device) return;
	device.open = true;
	const button = device.querySelector<HTMLElement>('[data-begin]');
	if (begins && button) button.click();
	else if (begins) device.dataset['begin'] = '';
	device.querySelector('summary')?.focus();
	device.scrollIntoView({ block: 'start' });
}

const placeOf = () => document.querySelector<HTMLDetailsElement>('.gt-device');
