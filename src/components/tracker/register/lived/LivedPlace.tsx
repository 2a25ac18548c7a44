import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../ui/WordsContext.tsx';
import type { LivedProps } from './lived-props.ts';
import { hasPanels, loadPanels } from './load-panels.ts';

/** The place of a record's further panels; nothing where its tracker has none. */
export function LivedPlace(props: LivedProps) {
	const { t } = useWords();
	const [Panels, setPanels] = useState<FunctionComponent<LivedProps> | null>(null);
	const [failed, setFailed] = useState(false);
	const wanted = hasPanels(props.definition) && !props.entry.deleted;
	const load = async () => {
		setFailed(false);
		try {
			const { LivedPanels } = await loadPanels();
			setPanels(() => LivedPanels);
		} catch {
			setFailed(true);
		}
	};
	useEffect(() => {
		if (wanted) void load();
	}, [wanted]);
	if (!wanted) return null;
	if (Panels) return <Panels {...props} />;
	return failed ? (
		<p class="gt-row">
			<span class="gt-error" role="status">
				{t('register.panels_not_loaded')}
			</span>
			<button type="button" class="gt-button" onClick={() => void load()}>
				{t('register.load_again')}
			</button>
		</p>
	) : null;
}
