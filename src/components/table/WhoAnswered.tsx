import type { Definition } from '~/core/definition/definition.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import type { GroupSize, WhoAnswered as Wave } from '~/core/tables/who-answered.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	waves: readonly Wave[];
}

/** How many answered an anonymous tracker, period by period and one group at a time. */
export function WhoAnswered({ definition, waves }: Props) {
	const { t } = useWords();
	return (
		<section class="gt-card gt-stack gt-who">
			<h2>{t('table.who_title')}</h2>
			<p class="gt-help">{t('table.who_help', { count: fewestOf(definition).scores })}</p>
			{waves.map((wave) => (
				<WaveCounts key={wave.wave} definition={definition} wave={wave} />
			))}
		</section>
	);
}

function WaveCounts({
	definition,
	wave: { wave, people, groups },
}: {
	definition: Definition;
	wave: Wave;
}) {
	const { t } = useWords();
	return (
		<details open={groups.length > 0}>
			<summary>
				{t('table.who_wave', { wave: wave || definition.title, people: sayPeople(people) })}
			</summary>
			<div class="gt-who__groups">
				{groups.map(({ field: id, answers }) => {
					const field = definition.fields.find((one) => one.id === id);
					return field ? (
						<table key={id} class="gt-table">
							<caption>{field.label}</caption>
							<tbody>
								{answers.map(({ code, people: count }) => (
									<tr key={code ?? ''}>
										<th scope="row">{labelOf(field, code)}</th>
										<td class={count === null ? 'gt-help' : undefined}>{sayPeople(count)}</td>
									</tr>
								))}
							</tbody>
						</table>
					) : null;
				})}
			</div>
		</details>
	);

	function sayPeople(count: GroupSize['people']): string {
		return count === null ? t('table.hidden') : t('table.people', { count });
	}

	function labelOf(field: Definition['fields'][number], code: string | null): string {
		if (code === null) return t('table.filter_none');
		const options = 'options' in field ? field.options : [];
		return options.find((option) => option.code === code)?.label ?? code;
	}
}
