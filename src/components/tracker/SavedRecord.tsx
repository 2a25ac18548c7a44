import { useEffect } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { handedOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Answers } from './Answers.tsx';
import { CarryOffer } from './CarryOffer.tsx';
import { countOfWays, livesOn } from './lives-on.ts';

interface Props {
	definition: Definition;
	/** What was just saved. */
	entries: StoredEntry[];
	edited: boolean;
	/** Whether what is saved outlives the page. */
	durable: boolean;
	/** The next record has been begun. */
	past: boolean;
	focus: unknown;
	onEdit: (entry: StoredEntry) => void;
	onNext: (last: StoredEntry) => void;
	onHandOver: () => void;
}

/** What was just saved in a register, to look over; then the next record, or handing over. */
export function SavedRecord(props: Props) {
	const { definition, entries, edited, durable, past, focus } = props;
	const { t } = useWords();
	const [first] = entries;
	const count = entries.length;
	// It goes on from here: its own place shows what can be told of it next.
	useEffect(() => {
		if (first && !past && livesOn(definition)) {
			location.hash = `record=${definition.id}/${first.id}`;
		}
	}, [focus]);
	const saved = edited ? 'form.saved_edit' : 'form.saved';
	const done = entries.length > 0 && entries.every((entry) => handedOver(entry) === 'handed_over');
	return (
		<Answers
			{...{ definition, entries, focus }}
			pending={!done}
			actions={
				<>
					{first ? (
						<CarryOffer definition={definition} onCarry={() => props.onNext(first)} />
					) : null}
					<button type="button" class="gt-button" onClick={props.onHandOver}>
						<Said>{t('form.hand_over')}</Said>
					</button>
					{first && countOfWays(definition) > 0 ? (
						<button
							type="button"
							class="gt-button gt-button--quiet"
							onClick={() => props.onEdit(first)}
						>
							{t('form.change_answers')}
						</button>
					) : null}
				</>
			}
		>
			<p>
				<strong>
					<Said>
						{past ? t('form.last_record') : t(durable ? saved : 'form.saved_in_memory', { count })}
					</Said>
				</strong>{' '}
				{done || past ? null : (
					<Said>{t(durable ? 'form.saved_next' : 'form.saved_next_in_memory')}</Said>
				)}
			</p>
		</Answers>
	);
}
