import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CheckContext, DatabaseContext } from '../imports/CheckContext.tsx';
import { CollectContext, type CollectPage } from './CollectContext.tsx';
import { CollectTabs } from './CollectTabs.tsx';
import { useDefinitions } from '../imports/use-definitions.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { RevealProvider } from '../records/RevealContext.tsx';
import { Opening } from './Opening.tsx';
import { useCompany } from './use-company.ts';
import { useCollect } from './use-collect.ts';

interface Props {
	/** Every tracker; `undefined`: fetched. */
	given: Definition[] | undefined;
	/** The company, with what clocks are read with; `undefined`: fetched. */
	givenCompany: Company | undefined;
	/** Name of the database; `null`: the site's or kit's own. */
	database: string | null;
}

/** The collecting page: first what it does with data, then the work as soon as it can begin. */
export function Collect({ given, givenCompany, database }: Props) {
	const { t, locale } = useWords();
	const { definitions, failed } = useDefinitions(given, locale);
	const company = useCompany(givenCompany, locale);
	const { api, runs, failure, overview, waiting, progress, refresh } = useCollect(
		definitions,
		company,
		database,
	);
	const page = useMemo<CollectPage | null>(
		() => (api && definitions ? { definitions, company: company ?? null, api, refresh } : null),
		[definitions, company, api, refresh],
	);
	return (
		<DatabaseContext.Provider value={database}>
			<p class="gt-help gt-collect__privacy">{t('collect.privacy')}</p>
			{runs === 'page' ? <p class="gt-notice gt-notice--warn">{t('collect.no_worker')}</p> : null}
			{waiting ? (
				<p class="gt-notice gt-notice--warn" role="status">
					<strong>{t('storage.waiting_title')}</strong>
					<br />
					{t('storage.waiting')}
				</p>
			) : null}
			{failed ? (
				<p class="gt-notice gt-notice--bad" role="alert">
					{t('collect.no_forms')}
				</p>
			) : null}
			{failure ? <FailureNotice failure={failure} /> : null}
			{page && overview ? (
				<CollectContext.Provider value={page}>
					<CheckContext.Provider value={page}>
						<RevealProvider personal={asksPersonal(page.definitions)}>
							<CollectTabs overview={overview} />
						</RevealProvider>
					</CheckContext.Provider>
				</CollectContext.Provider>
			) : null}
			{(page && overview) || failure ? null : <Opening progress={progress} />}
		</DatabaseContext.Provider>
	);
}

/** Whether any tracker asks for personal data. */
function asksPersonal(definitions: Definition[]): boolean {
	return definitions.some(({ fields }) => fields.some(({ personal }) => personal));
}
