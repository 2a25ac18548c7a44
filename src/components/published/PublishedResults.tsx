import { useState } from 'preact/hooks';
import { companyTodayNoon } from '~/device/company-today.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { PublishedNotices } from './PublishedNotices.tsx';
import { PublishedReport } from './PublishedReport.tsx';
import { usePublished } from './use-published.ts';

/** So many quarters before this one are looked for at first, and so many more when asked. */
const atFirst = 8;
const more = 12;

interface Props {
	/** Where it is told how to read them. */
	help: string;
	/** The page where each measure is defined. */
	definitions: string;
	/** Left out: now, on the company's day. */
	now?: Date;
}

/** The reports beside the site, one at a time, the latest first; or what will be here. */
export function PublishedResults({ help, definitions, now = companyTodayNoon() }: Props) {
	const { t } = useWords();
	const [back, setBack] = useState(atFirst);
	const [chosen, setChosen] = useState<string | null>(null);
	const found = usePublished(now, back);
	if (!found) return <p role="status">{t('published.looking')}</p>;
	const { reports } = found;
	const at = Math.max(
		reports.findIndex(({ period }) => period === chosen),
		0,
	);
	const report = reports[at];
	return (
		<div class="gt-stack">
			<PublishedNotices found={found} />
			{report ? (
				<>
					<PeriodChoice
						periods={reports.map(({ period }) => period)}
						chosen={report.period}
						onChoose={setChosen}
					/>
					<PublishedReport
						key={report.period}
						report={report}
						before={reports[at + 1] ?? null}
						{...{ help, definitions }}
					/>
				</>
			) : null}
			{found.onDisk || back > atFirst ? null : (
				<p class="gt-no-print">
					<button type="button" class="gt-button" onClick={() => setBack(back + more)}>
						{t('published.look_back')}
					</button>
				</p>
			)}
		</div>
	);
}
