import { BesidePage } from '../ui/BesidePage.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PilotSheet, type PilotSheetProps } from './PilotSheet.tsx';

/** The same on paper, with room to sign by role. */
export function PilotPrint({ onDone, ...sheet }: PilotSheetProps & { onDone: () => void }) {
	const { t } = useWords();
	usePrinting(true, onDone);
	return (
		<BesidePage class="gt-sheet gt-sheet--pilot">
			<h1>{t('pilot.sheet_title')}</h1>
			<PilotSheet {...sheet} />
			<p class="gt-pilot__sign">{t('pilot.sign')}</p>
		</BesidePage>
	);
}
