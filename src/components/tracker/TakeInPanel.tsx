import './take-in.css';
import { useState } from 'preact/hooks';
import { CheckContext, DatabaseContext } from '../imports/CheckContext.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { RevealProvider } from '../records/RevealContext.tsx';
import { useWords, WordsProvider } from '../ui/WordsContext.tsx';
import type { TakeInData } from './take-in-data.ts';
import { TakeInSteps } from './TakeInSteps.tsx';
import { useMine } from './use-mine.ts';

export interface TakeInPanelProps {
	data: TakeInData;
	locale: string;
	/** Name of the database. */
	database: string;
	/** The files chosen first. */
	files: File[];
	onClose: () => void;
}

/** The check of files that go into mine: what each row is to it, what to decide, and the step to take. */
export function TakeInPanel({ data, locale, ...rest }: TakeInPanelProps) {
	return (
		<WordsProvider words={data.words} locale={locale}>
			<Panel {...rest} definitions={data.definitions} company={data.company} />
		</WordsProvider>
	);
}

interface PanelProps extends Omit<TakeInPanelProps, 'data' | 'locale'> {
	definitions: TakeInData['definitions'];
	company: TakeInData['company'];
}

function Panel({ definitions, company, database, files, onClose }: PanelProps) {
	const { t } = useWords();
	const { page, failure, waiting } = useMine(definitions, company, database);
	const [first] = useState(files);
	const personal = definitions.some(({ fields }) =>
		fields.some(({ personal, shown }) => personal || shown),
	);
	return (
		<div class="gt-check-files gt-stack">
			<DatabaseContext.Provider value={database}>
				{waiting ? <p class="gt-notice gt-notice--warn">{t('storage.waiting')}</p> : null}
				{failure ? <FailureNotice failure={failure} /> : null}
				{page ? (
					<CheckContext.Provider value={page}>
						<RevealProvider personal={personal}>
							<TakeInSteps api={page.api} first={first} onClose={onClose} />
						</RevealProvider>
					</CheckContext.Provider>
				) : null}
				{page || failure ? null : <p role="status">{t('mine.loading')}</p>}
			</DatabaseContext.Provider>
		</div>
	);
}
