import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import type { Company } from '~/core/organization/company.ts';
import { copyText } from '~/device/copy-text.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { OnlyAdded } from './OnlyAdded.tsx';
import { inBrief } from './in-brief.ts';
import type { Child } from './register-row.ts';

interface Props {
	definition: Definition;
	company: Company;
	entry: StoredEntry;
	values: Values;
	clocks: readonly ClockOfRecord[];
	children: readonly Child[];
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entry: StoredEntry) => void;
	onPrint: () => void;
	onTold: (sentence: string) => void;
}

/** What can be done with a record as a whole. Deleting asks where something belongs to it. */
export function RecordActions(props: Props) {
	const { definition, company, entry, values, clocks, onTold } = props;
	const { t, locale } = useWords();
	const { append } = definition;
	const again = () => props.onDuplicate(entry);
	const belonging = props.children.filter(({ deleted }) => !deleted).length;
	const copy = async () => {
		const zone = company.calendar?.zone;
		const label = leavingLabel(values, definition) || entry.id;
		const text = inBrief({ definition, values, label, clocks }, { t, locale, zone });
		onTold((await copyText(text)) ? t('register.copied', { text }) : text);
	};
	return (
		<div class="gt-row gt-record__actions">
			{entry.deleted || append ? null : (
				<button type="button" class="gt-button" onClick={() => props.onEdit(entry)}>
					{t('entries.edit')}
				</button>
			)}
			<button type="button" class="gt-button" onClick={() => void copy()}>
				{t('register.copy')}
			</button>
			<button type="button" class="gt-button" onClick={props.onPrint}>
				{t('register.print')}
			</button>
			{append && !entry.deleted ? <OnlyAdded {...{ append }} onCorrect={again} /> : null}
			{entry.deleted || append ? null : (
				<>
					<button type="button" class="gt-button gt-button--quiet" onClick={again}>
						{t('entries.duplicate')}
					</button>
					{belonging > 0 ? (
						<ConfirmButton
							label={t('entries.remove')}
							question={t('register.remove_question', { count: belonging })}
							confirm={t('register.remove_yes')}
							danger
							onConfirm={() => props.onRemove(entry)}
						/>
					) : (
						<button
							type="button"
							class="gt-button gt-button--quiet"
							onClick={() => props.onRemove(entry)}
						>
							{t('entries.remove')}
						</button>
					)}
				</>
			)}
		</div>
	);
}
