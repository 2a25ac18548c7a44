import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { differencesOf } from '~/core/forms/compare-sheets.ts';
import { entriesOfSheets } from '~/core/forms/entries-of-sheets.ts';
import type { Counted } from '~/core/forms/give-number.ts';
import { worthOf } from '~/core/forms/typed-sheet.ts';
import { downloadFile } from '~/device/download-file.ts';
import type { BundleOnDevice } from '~/storage/typed-sheets.ts';
import { makeCsvFile } from '../export/make-file.ts';
import { focusOnce } from '../ui/focus-once.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { TakeIntoCollected } from './TakeIntoCollected.tsx';
import type { Typed } from './use-typed.ts';

interface Props {
	definition: Definition;
	onDevice: BundleOnDevice;
	typed: Typed;
	collecting: string;
	database: string | null;
	onBack: () => void;
}

/** What the bundle comes to, and its two ways: into what is collected, or as a file. */
export function HandOverSheets({
	definition,
	onDevice,
	typed,
	collecting,
	database,
	onBack,
}: Props) {
	const { bundle, sheets } = onDevice;
	const { t } = useWords();
	const [file, setFile] = useState<File | null>(null);
	const done = sheets.filter((sheet) => sheet.done);
	const whole = done.filter(({ answers }) => worthOf(answers, bundle, definition) === 'whole');
	const blank = done.filter(({ answers }) => worthOf(answers, bundle, definition) === 'blank');
	const open = differencesOf(done, definition).length;
	const left = sheets.length - whole.length - blank.length;
	const counted = useCounted(typed, definition);
	const entries = () => {
		const column = t('typing.sheet_column');
		return entriesOfSheets(whole, bundle, definition, column, new Date(), counted ?? []);
	};
	const drop = () => {
		const given = { definition, entries: entries() };
		void typed.drop(bundle, [...whole, ...blank], given).then(onBack);
	};
	const make = () => makeCsvFile(entries(), definition);
	return (
		<section class="gt-stack">
			<h2>{t('typing.hand_over')}</h2>
			<ul role="status">
				<li>{t('typing.goes', { count: whole.length })}</li>
				{blank.length > 0 ? <li>{t('typing.goes_not', { count: blank.length })}</li> : null}
				{left > 0 ? <li>{t('typing.stays', { count: left })}</li> : null}
				<li>{t(definition.anonymous ? 'typing.provenance_none' : 'typing.provenance')}</li>
			</ul>
			{open > 0 ? (
				<p class="gt-notice gt-notice--warn">{t('typing.decide_first', { count: open })}</p>
			) : null}
			{open === 0 && whole.length > 0 && counted !== null ? (
				<>
					<TakeIntoCollected
						definition={definition}
						database={database}
						collecting={collecting}
						make={make}
						onTaken={drop}
					/>
					<div class="gt-row">
						<button
							type="button"
							class="gt-button"
							onClick={() => {
								const made = file ?? make();
								downloadFile(made);
								setFile(made);
							}}
						>
							{t('typing.download')}
						</button>
					</div>
					{file ? (
						<div class="gt-notice" role="status">
							<p>{t('typing.downloaded', { name: file.name })}</p>
							<div class="gt-row">
								<button type="button" class="gt-button gt-button--primary" onClick={drop}>
									{t('typing.clear')}
								</button>
							</div>
						</div>
					) : null}
				</>
			) : null}
			<div class="gt-row">
				<button type="button" class="gt-button" ref={focusOnce} onClick={onBack}>
					{t('typing.leave')}
				</button>
			</div>
		</section>
	);
}

/** What numbers are counted over, as it is when sheets are handed over; `null` until it has been read. */
function useCounted(typed: Typed, definition: Definition): Counted[] | null {
	const [counted, setCounted] = useState<Counted[] | null>(null);
	useEffect(() => {
		let left = false;
		void typed.counted(definition).then((found) => left || setCounted(found));
		return () => {
			left = true;
		};
	}, [definition]);
	return counted;
}
