import { useState } from 'preact/hooks';
import { mailIn } from '~/core/text/without-mail.ts';
import { downloadFile } from '~/device/download-file.ts';
import { openMail } from '~/device/open-mail.ts';
import { shareFile } from '~/device/share-file.ts';
import { CopyMessages } from '../export/CopyMessages.tsx';
import { mailAddress } from '../export/make-mail.ts';
import { QrCodes } from '../export/QrCodes.tsx';
import { useHere } from '../export/use-here.ts';
import { type Way, waysHere } from '../export/ways-here.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Leaving } from './make-leaving.ts';
import type { ChannelFacts, OpinionForm } from '~/core/opinions/opinion-form.ts';
import { PaperSlip } from './PaperSlip.tsx';
import { slipOf } from './slip-of.ts';
import type { OpinionState } from './use-opinion.ts';

interface Props {
	leaving: Leaving;
	form: OpinionForm;
	facts: ChannelFacts;
	state: OpinionState;
	/** Only in an envelope. */
	paperOnly: boolean;
	/** A shared screen: its clipboard, folders, mail and share sheet are everybody's. */
	isKiosk: boolean;
	onWay: (way: Way) => void;
}

const onPaper: readonly Way[] = ['print'];
const atKiosk: readonly Way[] = ['print', 'qr'];

/** Every way an opinion can go from here, and of each who learns what. */
export function WaysOut(props: Props) {
	const { leaving, form, facts, state, paperOnly, isKiosk, onWay } = props;
	const { t } = useWords();
	const [shown, setShown] = useState<Way | null>(null);
	const here = waysHere(useHere(facts.mail !== null));
	// Where nobody is to know who wrote it, paper comes first: it alone has no carrier.
	const paperFirst = facts.id === 'box' && here.includes('print');
	const ordered = paperFirst ? [...new Set<Way>(['print', ...here])] : here;
	const allowed = paperOnly ? onPaper : isKiosk ? atKiosk : ordered;
	const ways = ordered.filter((way) => allowed.includes(way));
	const messages = leaving.parts.map((part, at) => {
		const place = { part: at + 1, total: leaving.parts.length };
		const heading = t(
			place.total === 1 ? 'opinion.text_heading' : 'opinion.text_heading_part',
			place,
		);
		return `${heading}\n${part}`;
	});
	const go = (way: Way) => {
		setShown(way);
		onWay(way);
		if (way === 'download') downloadFile(leaving.file);
		if (way === 'share') void shareFile(leaving.file);
		if (way === 'mail')
			openMail(mailAddress(facts.mail ?? '', t('opinion.mail_subject'), messages.join('\n\n')));
	};
	return (
		<>
			<p>{sayWhere()}</p>
			<ul class="gt-opinion__ways">
				{ways.map((way) => (
					<li key={way}>
						<button
							type="button"
							class="gt-button"
							aria-describedby={`gt-opinion-way-${way}`}
							onClick={() => go(way)}
						>
							{t(`opinion.way_${way}`)}
						</button>
						<p id={`gt-opinion-way-${way}`} class="gt-help">
							{t(`opinion.knows_${way}`)}
						</p>
						{way === 'copy' && shown === way ? <CopyMessages messages={messages} /> : null}
						{way === 'qr' && shown === way ? <QrCodes texts={leaving.codes} /> : null}
						{way === 'download' && shown === way ? (
							<p role="status">{t('opinion.downloaded', { name: leaving.file.name })}</p>
						) : null}
						{way === 'print' && shown === way ? (
							<PaperSlip
								receipt={null}
								slip={slipOf(leaving, state, form)}
								onDone={() => setShown(null)}
							/>
						) : null}
					</li>
				))}
			</ul>
		</>
	);

	function sayWhere(): string {
		const mail = facts.mail ?? mailIn(facts.where);
		// No mail goes from a shared screen: from one's own device what it shows does.
		if (isKiosk && !paperOnly && facts.byHand === '' && mail !== null)
			return t('opinion.where_by_mail', { mail });
		return (isKiosk ? facts.byHand : facts.where) || t('opinion.where_unknown');
	}
}
