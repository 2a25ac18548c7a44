import type { Definition } from '~/core/definition/definition.ts';
import type { BundleOnDevice } from '~/storage/typed-sheets.ts';
import { focusOnce } from '../ui/focus-once.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	bundles: BundleOnDevice[];
	definitions: Definition[];
	onOpen: (bundle: string) => void;
}

/** Bundles begun and not yet handed over; the last has the focus, so that Enter goes on with it. */
export function BundleList({ bundles, definitions, onOpen }: Props) {
	const { t } = useWords();
	if (bundles.length === 0) return null;
	return (
		<section class="gt-stack">
			<h2>{t('typing.begun')}</h2>
			<ul class="gt-typing__bundles">
				{bundles.map(({ bundle, sheets }, at) => (
					<li key={bundle.id}>
						<button
							type="button"
							class="gt-button"
							ref={at === bundles.length - 1 ? focusOnce : null}
							onClick={() => onOpen(bundle.id)}
						>
							{t('typing.go_on', {
								bundle: bundle.name || t('typing.unnamed'),
								title: definitions.find(({ id }) => id === bundle.tracker)?.title ?? bundle.tracker,
							})}
						</button>
						<span class="gt-help">
							{t('typing.sheets_typed', { count: sheets.filter(({ done }) => done).length })}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
