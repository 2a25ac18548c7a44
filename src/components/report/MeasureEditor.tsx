import { useId } from 'preact/hooks';
import type { Measure } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	measures: readonly Measure[];
	onChange: (measures: Measure[]) => void;
}

/** What is to be done next: each with a role and a day. */
export function MeasureEditor({ measures, onChange }: Props) {
	const { t } = useWords();
	const id = useId();
	const put = (at: number, part: Partial<Measure>) =>
		onChange(measures.map((one, index) => (index === at ? { ...one, ...part } : one)));
	const inputOf = (at: number, name: 'what' | 'role' | 'due') => ({
		id: `${id}-${at}-${name}`,
		class: 'gt-input',
		value: measures[at]?.[name] ?? '',
		onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) =>
			put(at, { [name]: event.currentTarget.value }),
	});
	const added: Measure = { what: '', role: '', due: '', state: 'not_started' };
	return (
		<section>
			<h2>{t('report.measures')}</h2>
			{measures.map((_, at) => (
				<fieldset key={at} class="gt-report-line">
					<legend>{t('report.measure_number', { number: at + 1 })}</legend>
					{(['what', 'role', 'due'] as const).map((name) => (
						<label key={name} for={`${id}-${at}-${name}`}>
							{t(name === 'role' ? 'report.role_only' : `report.${name}`)}
							{name === 'due' ? (
								<input type="date" {...inputOf(at, name)} />
							) : (
								<input {...inputOf(at, name)} />
							)}
						</label>
					))}
					<button
						type="button"
						class="gt-button"
						onClick={() => onChange(measures.filter((_, index) => index !== at))}
					>
						{t('report.remove_measure', { number: at + 1 })}
					</button>
				</fieldset>
			))}
			<button type="button" class="gt-button" onClick={() => onChange([...measures, added])}>
				{t('report.add_measure')}
			</button>
		</section>
	);
}
