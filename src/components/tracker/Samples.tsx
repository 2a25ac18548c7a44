import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { displayValue } from '../records/display-value.ts';

/** The plan's sample rows: to see what an answer looks like. In no number and in no file (V23). */
export function Samples({ definition }: { definition: Definition }) {
	const { t, locale } = useWords();
	const { samples, columns } = definition;
	const fields = columns.flatMap(
		(id) =>
			definition.fields.find(
				(field) => field.id === id && samples.some((sample) => (sample[id] ?? null) !== null),
			) ?? [],
	);
	if (samples.length === 0) return null;
	return (
		<details class="gt-more gt-samples">
			<summary>{t('entries.samples')}</summary>
			<p class="gt-help">{t('entries.samples_note')}</p>
			<div class="gt-table-box" tabIndex={0} role="region" aria-label={t('entries.samples')}>
				<table class="gt-table">
					<thead>
						<tr>
							{fields.map((field) => (
								<th key={field.id} scope="col">
									{field.label}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{samples.map((sample, index) => (
							// Samples never move or change.
							<tr key={index}>
								{fields.map((field) => (
									<td key={field.id}>
										{displayValue(field, sample[field.id] ?? null, locale) ?? '—'}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}
