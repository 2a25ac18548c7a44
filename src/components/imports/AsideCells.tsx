import type { AsideRow } from '~/core/imports/plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useDefinitionOf } from './CheckContext.tsx';
import { sayFileProblem } from './say-file-problem.ts';

/** Why a row was set aside, and every cell of it as it stood. */
export function AsideCells({ row }: { row: AsideRow }) {
	const { t } = useWords();
	const definition = useDefinitionOf()(row.tracker);
	const cells = row.header.filter((name) => (row.cells[name] ?? '') !== '');
	return (
		<>
			<ul class="gt-reasons">
				{row.problems.map((problem, index) => (
					<li key={`${problem.key}-${index}`}>{sayFileProblem(problem, t, definition)}</li>
				))}
			</ul>
			{definition?.anonymous ? <p class="gt-help">{t('collect.aside_needed')}</p> : null}
			<details hidden={cells.length === 0}>
				<summary>{t('collect.cells_as_they_stood', { count: cells.length })}</summary>
				<dl class="gt-pairs">
					{cells.map((name) => (
						<div key={name}>
							<dt>{name}</dt>
							<dd>{row.cells[name]}</dd>
						</div>
					))}
				</dl>
			</details>
		</>
	);
}
