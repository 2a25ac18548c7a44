import { BesidePage } from '../ui/BesidePage.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PilotSheet, type PilotSheetProps } from './PilotSheet.tsx';

/** The same on paper, with room to sign by role. */
export function PilotPrint({ onDone, ...sheet }: PilotSheetProps & { onDone: () => void }) {
	const { t } = useWords();
	usePrinting(true, onDone);
	// What may not be rolled out is not offered to be ticked.
	const isRefused = sheet.pilot.verdict.refused.length > 0;
	return (
		<BesidePage class="gt-sheet gt-sheet--pilot">
			<h1>{t('pilot.sheet_title')}</h1>
			<PilotSheet {...sheet} />
			<p class="gt-pilot__sign">{t(isRefused ? 'pilot.sign_refused' : 'pilot.sign')}</p>
		</BesidePage>
	);
}
