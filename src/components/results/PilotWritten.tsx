import type { Definition } from '~/core/definition/definition.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definitions: readonly Definition[];
	pilot: PilotView;
}

/** What was agreed in words: no rule can judge it, so that it stands beside the verdict to be held against it. */
export function PilotWritten({ definitions, pilot }: Props) {
	const { t } = useWords();
	if (pilot.written.length === 0) return null;
	const fields = definitions.find(({ id }) => id === pilot.tracker)?.fields ?? [];
	return (
		<section class="gt-stack">
			<h3>{t('pilot.written')}</h3>
			<p class="gt-help">{t('pilot.written_help')}</p>
			<dl class="gt-pilot__facts gt-pilot__facts--written">
				{pilot.written.map(({ field, words }) => (
					<div key={field}>
						<dt>{fields.find(({ id }) => id === field)?.label ?? field}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
