import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Scope } from '~/core/handover/export-plan.ts';

interface Props {
	entries: StoredEntry[];
	scope: Scope;
	onChange: (scope: Scope) => void;
}

/** Everything, or only what is new or changed since the last time. */
export function ScopeChoice({ entries, scope, onChange }: Props) {
	const { t } = useWords();
	const counts = { all: entries.length, pending: entries.filter(isToHandOver).length };
	return (
		<fieldset class="gt-field">
			<legend class="gt-label">{t('export.scope')}</legend>
			<div class="gt-options">
				{(['all', 'pending'] as const).map((each) => (
					<label key={each} class="gt-option">
						<input
							type="radio"
							name="gt-scope"
							checked={scope === each}
							onChange={() => onChange(each)}
						/>
						<span class="gt-option__text">
							<span class="gt-option__label">
								{t(`export.scope_${each}`, { count: counts[each] })}
							</span>
							<span class="gt-option__help">{t(`export.scope_${each}_help`)}</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
