import type { ComponentChildren } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { leavesNote, staysNote } from './leaves-note.ts';
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
	const say = (key: ReturnType<typeof leavesNote> | ReturnType<typeof staysNote>) => key && t(key);
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
						{plan.leaving.map((field) => (
							<Row key={field.id} name={field.label} leaves note={say(leavesNote(field))} />
						))}
						<Row
							name={t('export.system')}
							leaves
							note={t(definition.anonymous ? 'export.system_anonymous' : 'export.system_note')}
						/>
						{plan.staying.map((field) => (
							<Row key={field.id} name={field.label} leaves={false} note={say(staysNote(field))} />
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
