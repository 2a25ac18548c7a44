import type { Definition } from '~/core/definition/definition.ts';
import type { View } from '~/core/definition/view.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { RegisterRow } from './register-row.ts';
import { isInView, labelOfView } from './register-views.ts';

interface Props {
	definition: Definition;
	rows: readonly RegisterRow[];
	role: string | null;
	/** Brings the records of a view into sight; `null`: all. */
	onShow: (view: string | null) => void;
}

/** How the register stands, in a line above the form: how many records, and how many in each view. */
export function AtAGlance({ definition, rows, role, onShow }: Props) {
	const { t } = useWords();
	const counted = definition.views
		.map((view) => ({
			view,
			count: rows.filter((row) => isInView(row, view, definition, role)).length,
		}))
		.filter(({ count }) => count > 0);
	return (
		<nav class="gt-row gt-glance" aria-label={t('register.glance')}>
			<button type="button" class="gt-button gt-button--quiet" onClick={() => onShow(null)}>
				{t('register.glance_all', { count: rows.length })}
			</button>
			{counted.map(({ view, count }) => (
				<button
					key={view.id}
					type="button"
					class="gt-button gt-button--quiet"
					onClick={() => onShow(view.id)}
				>
					{labelOfView(view, t)} <span class={chipOf(view.clock)}>{count}</span>
				</button>
			))}
		</nav>
	);
}

function chipOf(clock: View['clock']): string {
	if (clock === 'overdue') return 'gt-chip gt-chip--bad';
	return clock === 'due_soon' ? 'gt-chip gt-chip--warn' : 'gt-chip';
}
