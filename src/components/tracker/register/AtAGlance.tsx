import type { Definition } from '~/core/definition/definition.ts';
import type { View } from '~/core/definition/view.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { labelOfView } from './register-views.ts';
import type { ViewCounts } from './use-view-counts.ts';

interface Props {
	definition: Definition;
	/** How many records each view has. */
	counts: ViewCounts;
	/** How many records there are. */
	total: number;
	/** Brings the records of a view into sight; `null`: all. */
	onShow: (view: string | null) => void;
}

/** How the register stands, in a line above the form: how many records, and how many in each view. */
export function AtAGlance({ definition, counts, total, onShow }: Props) {
	const { t } = useWords();
	const counted = definition.views
		.map((view) => ({ view, count: counts.get(view.id) ?? 0 }))
		.filter(({ count }) => count > 0);
	return (
		<nav class="gt-row gt-glance" aria-label={t('register.glance')}>
			<button type="button" class="gt-button gt-button--quiet" onClick={() => onShow(null)}>
				{t('register.glance_all', { count: total })}
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
