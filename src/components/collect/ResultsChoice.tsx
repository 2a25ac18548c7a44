import { useId } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	forms: readonly Definition[];
	form: string;
	onForm: (id: string) => void;
	rounds: readonly { key: string; label: string }[];
	round: string | null;
	onRound: (key: string) => void;
}

/** Which form's results are looked at, and which round of it. */
export function ResultsChoice({ forms, form, onForm, rounds, round, onRound }: Props) {
	const { t } = useWords();
	const id = useId();
	return (
		<div class="gt-row">
			<div class="gt-field">
				<label class="gt-label" for={id}>
					{t('results.form')}
				</label>
				<select
					id={id}
					class="gt-input"
					value={form}
					onChange={({ currentTarget: { value } }) => onForm(value)}
				>
					{forms.map((one) => (
						<option key={one.id} value={one.id}>
							{one.title}
						</option>
					))}
				</select>
			</div>
			{rounds.length > 0 ? (
				<div class="gt-field">
					<label class="gt-label" for={`${id}-round`}>
						{t('results.round')}
					</label>
					<select
						id={`${id}-round`}
						class="gt-input"
						value={round ?? ''}
						onChange={({ currentTarget: { value } }) => onRound(value)}
					>
						{rounds.map(({ key, label }) => (
							<option key={key} value={key}>
								{label}
							</option>
						))}
					</select>
				</div>
			) : null}
		</div>
	);
}
