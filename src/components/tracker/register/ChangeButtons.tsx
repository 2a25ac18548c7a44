import { useWords } from '../../ui/WordsContext.tsx';
import type { ChangeNow } from './changes-now.ts';
import { sayMissing } from './say-missing.ts';

interface Props {
	changes: readonly ChangeNow[];
	onChange: (change: ChangeNow['change']) => void;
}

/** What can be changed of the record with one tap; of what cannot be yet, what is missing. */
export function ChangeButtons({ changes, onChange }: Props) {
	const { t } = useWords();
	if (changes.length === 0) return null;
	// The next step stands out; what seldom happens does not.
	const ordered = changes.toSorted((a, b) => Number(a.change.rare) - Number(b.change.rare));
	return (
		<div class="gt-changes-now">
			{ordered.map(({ change, missing }, place) =>
				missing.length === 0 ? (
					<button
						key={change.id}
						type="button"
						class={`gt-button ${change.rare ? 'gt-button--quiet' : place === 0 ? 'gt-button--primary' : ''}`}
						title={change.help}
						onClick={() => onChange(change)}
					>
						{change.label}
					</button>
				) : (
					<div key={change.id} class="gt-missing">
						<p class="gt-help">{t('register.missing', { change: change.label })}</p>
						<ul>
							{missing.map((problem) => (
								<li key={JSON.stringify(problem.params)}>{sayMissing(problem, t)}</li>
							))}
						</ul>
					</div>
				),
			)}
		</div>
	);
}
