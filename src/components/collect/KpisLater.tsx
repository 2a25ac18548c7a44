import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '~/workers/collect/views.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';

type Tab = ComponentType<Parameters<typeof import('../results/KpiTab.tsx').default>[0]>;

/** The measures; their code is for those who open them. */
export function KpisLater({ overview }: { overview: Overview }) {
	const { t } = useWords();
	const { api, definitions } = useCollectPage();
	const [loaded, setLoaded] = useState<{ Tab: Tab } | null>(null);
	const [failed, setFailed] = useState(false);
	useEffect(() => {
		let gone = false;
		import('../results/KpiTab.tsx').then(
			({ default: Tab }) => gone || setLoaded({ Tab }),
			() => gone || setFailed(true),
		);
		return () => {
			gone = true;
		};
	}, []);
	if (failed)
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('kpis.not_loaded')}
			</p>
		);
	if (!loaded) return <p role="status">{t('kpis.loading')}</p>;
	return <loaded.Tab api={api} definitions={definitions} changed={overview} />;
}
