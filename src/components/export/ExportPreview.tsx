import type { ComponentChildren } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { ExportPlan } from '~/core/handover/export-plan.ts';

interface Props {
	definition: Definition;
	plan: ExportPlan;
	/** What else is for those who want to know it exactly. */
	children: ComponentChildren;
}

/** Which columns leave the device, and what stays (V11). */
export function ExportPreview({ definition, plan, children }: Props) {
	const { t } = useWords();
	const stays = definition.anonymous ? (['device', 'moment', 'together'] as const) : [];
	return (
		<div class="gt-preview">
			<details class="gt-more">
				<summary>{t('export.columns', { count: plan.leaving.length })}</summary>
				<table class="gt-table gt-preview__table">
					<thead>
						<tr>
							<th scope="col">{t('export.column')}</th>
							<th scope="col">{t('export.leaves')}</th>
						</tr>
					</thead>
					<tbody>
						{plan.leaving.map(({ id, label, personal, leaves }) => (
							<Row
								key={id}
								name={label}
								leaves
								note={
									leaves === 'masked'
										? t('export.leaves_masked')
										: personal
											? t('export.leaves_personal')
											: null
								}
							/>
						))}
						<Row
							name={t('export.system')}
							leaves
							note={t(definition.anonymous ? 'export.system_anonymous' : 'export.system_note')}
						/>
						{plan.staying.map(({ id, label, leaves }) => (
							<Row
								key={id}
								name={label}
								leaves={false}
								note={t(leaves === 'never' ? 'export.stays_here' : 'export.stays_personal')}
							/>
						))}
						{stays.map((what) => (
							<Row
								key={what}
								name={t(`export.stays_${what}`)}
								leaves={false}
								note={t('export.stays_anonymous')}
							/>
						))}
					</tbody>
				</table>
				{children}
			</details>
		</div>
	);
}

function Row({ name, leaves, note }: { name: string; leaves: boolean; note: string | null }) {
	const { t } = useWords();
	return (
		<tr>
			<th scope="row">{name}</th>
			<td>
				<span class={`gt-chip${leaves ? '' : ' gt-chip--good'}`}>
					{t(leaves ? 'export.leaves_yes' : 'export.leaves_no')}
				</span>
				{note ? <span class="gt-help"> {note}</span> : null}
			</td>
		</tr>
	);
}
