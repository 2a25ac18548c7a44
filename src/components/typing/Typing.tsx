import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Bundle } from '~/core/forms/typed-sheet.ts';
import { ownName } from '~/device/own-name.ts';
import { useDefinitions } from '../imports/use-definitions.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { BundleDesk } from './BundleDesk.tsx';
import { BundleList } from './BundleList.tsx';
import { StartBundle } from './StartBundle.tsx';
import { useTyped } from './use-typed.ts';

interface Props {
	/** Every form; `undefined`: fetched. */
	given: Definition[] | undefined;
	collecting: string;
	/** Name of the database; `null`: the site's or kit's own. */
	database: string | null;
}

/** The desk: bundles begun and not yet handed over, a new one, or the one that is open. */
export function Typing({ given, collecting, database }: Props) {
	const { t, locale } = useWords();
	const { definitions, failed } = useDefinitions(given, locale);
	const typed = useTyped(database ?? ownName);
	const [open, setOpen] = useState<string | null>(null);
	if (typed.failed) return <p class="gt-notice gt-notice--bad">{t('typing.no_storage')}</p>;
	if (failed) return <p class="gt-notice gt-notice--bad">{t('typing.no_forms')}</p>;
	if (!typed.bundles || !definitions) return <p role="status">{t('typing.opening')}</p>;
	const chosen = typed.bundles.find(({ bundle }) => bundle.id === open);
	const definition = definitions.find(({ id }) => id === chosen?.bundle.tracker);
	if (chosen && definition) {
		return (
			<BundleDesk
				key={chosen.bundle.id}
				definition={definition}
				onDevice={chosen}
				typed={typed}
				collecting={collecting}
				database={database}
				onLeave={() => setOpen(null)}
			/>
		);
	}
	const start = (bundle: Bundle) => void typed.begin(bundle).then(() => setOpen(bundle.id));
	return (
		<div class="gt-stack">
			<BundleList bundles={typed.bundles} definitions={definitions} onOpen={setOpen} />
			<StartBundle definitions={definitions} onStart={start} />
		</div>
	);
}
