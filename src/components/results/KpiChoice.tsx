import { useId } from 'preact/hooks';

interface Props {
	label: string;
	/** `null`: none of them. */
	value: string | null;
	options: readonly (readonly [code: string, label: string])[];
	/** What stands for none; left out: one of them is always chosen. */
	none?: string;
	onChoose: (code: string | null) => void;
}

/** One choice among a few, with its name over it. */
export function KpiChoice({ label, value, options, none, onChoose }: Props) {
	const id = useId();
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{label}
			</label>
			<select
				id={id}
				class="gt-input"
				value={value ?? ''}
				onChange={({ currentTarget }) =>
					onChoose(currentTarget.value === '' ? null : currentTarget.value)
				}
			>
				{none === undefined ? null : <option value="">{none}</option>}
				{options.map(([code, words]) => (
					<option key={code} value={code}>
						{words}
					</option>
				))}
			</select>
		</div>
	);
}
