import type { Definition } from '~/core/definition/definition.ts';
import { handedOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { HandedOverFacts } from '../HandedOverFacts.tsx';

interface Props {
	definition: Definition;
	entry: StoredEntry;
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
	onHandOver: () => void;
}

/** Whether a record has been handed over, and of a deleted one that it is, with the way back. */
export function RecordHead({ definition, entry, onRestore, onHandOver }: Props) {
	const { t } = useWords();
	const state = handedOver(entry);
	return (
		<>
			<div class="gt-row gt-record__facts">
				<HandedOverFacts {...{ definition, state }} updatedAt={entry.updatedAt} />
				{state === 'handed_over' || entry.deleted ? null : (
					<button type="button" class="gt-button gt-button--quiet" onClick={onHandOver}>
						{t('register.hand_over')}
					</button>
				)}
			</div>
			{entry.deleted ? (
				<p class="gt-notice gt-notice--warn">
					{t('register.is_deleted')}{' '}
					{entry.restorable ? (
						<button type="button" class="gt-button" onClick={() => void onRestore([entry])}>
							{t('entries.restore')}
						</button>
					) : null}
				</p>
			) : null}
		</>
	);
}
