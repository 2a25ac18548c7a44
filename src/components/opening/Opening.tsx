import { keepsApart } from '~/device/keeps-apart.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { MakeBoard } from './MakeBoard.tsx';
import type { OpeningProps } from './opening-props.ts';
import { OpenMessages } from './OpenMessages.tsx';
import type { Database } from '~/storage/database.ts';
import { useDevice } from './use-device.ts';
import { useKnown } from './use-known.ts';

/** Where handlers open opinions and make the file of the board: both with the book on this device. */
export function Opening(props: OpeningProps) {
	const { t } = useWords();
	const db = useDevice();
	if (db === null) return <p role="status">{t('opening.loading')}</p>;
	// Neither would the register have what is opened here, nor this page what the board is made of.
	if (keepsApart())
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('opening.apart')}
			</p>
		);
	if (db === 'failed')
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('opening.no_device')}
			</p>
		);
	return <WithDevice {...props} db={db} />;
}

function WithDevice({ db, ...props }: OpeningProps & { db: Database }) {
	const { t } = useWords();
	const { known, again } = useKnown(db, props);
	if (known === null) return <p role="status">{t('opening.loading')}</p>;
	return (
		<>
			<OpenMessages {...props} {...{ db, known }} onKept={again} />
			<MakeBoard {...props} db={db} />
		</>
	);
}
