import type { Definition } from '~/core/definition/definition.ts';
import { useWords, WordsProvider } from '../ui/WordsContext.tsx';
import { displayValue } from '../records/display-value.ts';

interface Props {
	definition: Definition;
	words: Record<string, string>;
	locale: string;
}

/**
 * The plan's sample rows: to see what an answer looks like. In no number and in no file (V23). Drawn
 * while the site is built; nothing of it wakes.
 */
export default function Samples({ definition, words, locale }: Props) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-tracker">
				<Rows definition={definition} />
			</div>
		</WordsProvider>
	);
}

function Rows({ definition }: { definition: Definition }) {
	const { t, locale } = useWords();
	const { columns } = definition;
	const samples = definition.samples.filter((sample) => Object.keys(sample).length > 0);
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
