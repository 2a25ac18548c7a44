import type { Definition } from '~/core/definition/definition.ts';
import type { ExportPlan } from '~/core/handover/export-plan.ts';
import { findPersonalRows } from '~/core/handover/find-personal-rows.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	plan: ExportPlan;
}

/** How many rows leave the device, and what one should think of before they do (V11). */
export function ExportSize({ definition, plan }: Props) {
	const { t } = useWords();
	const parts = (['fresh', 'changed', 'deleted', 'again'] as const)
		.filter((part) => plan[part] > 0)
		.map((part) => t(`export.rows_${part}`, { count: plan[part] }));
	const personal = findPersonalRows(plan.entries, plan.leaving);
	return (
		<>
			<p class="gt-preview__rows">
				<strong>{t('export.rows', { count: plan.entries.length })}</strong>
				{parts.length > 0 ? t('export.rows_parts', { parts: parts.join(t('common.comma')) }) : null}
			</p>
			{personal.map(({ field, text }) => (
				<p key={`${field.id} ${text}`} class="gt-notice gt-notice--warn">
					{t('export.personal_row', { field: field.label, text })}
				</p>
			))}
			{definition.anonymous ? (
				<p class="gt-notice gt-notice--warn">{t('export.one_file')}</p>
			) : null}
		</>
	);
}
