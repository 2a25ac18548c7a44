import type { Definition } from '~/core/definition/definition.ts';
import { differencesOf } from '~/core/forms/compare-sheets.ts';
import { worthOf } from '~/core/forms/typed-sheet.ts';
import type { BundleOnDevice } from '~/storage/typed-sheets.ts';
import { focusOnce } from '../ui/focus-once.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Turn } from './next-to-type.ts';

interface Props {
	definition: Definition;
	onDevice: BundleOnDevice;
	onType: (turn: Turn, number: number | null) => void;
	onCompare: () => void;
	onHandOver: () => void;
	onLeave: () => void;
}

/** A bundle as a whole: how far it is, which sheets lack something, and what to do next. */
export function BundleOverview(props: Props) {
	const { definition, onDevice, onType, onCompare, onHandOver, onLeave } = props;
	const { bundle, sheets } = onDevice;
	const { t } = useWords();
	const typed = sheets.filter(({ done }) => done);
	const again = typed.filter(({ againDone }) => againDone);
	const differences = differencesOf(typed, definition);
	const all = bundle.sheets !== null && typed.length >= bundle.sheets;
	const counts = (['whole', 'lacking', 'blank'] as const).map((worth) => ({
		worth,
		sheets: typed.filter(({ answers }) => worthOf(answers, bundle, definition) === worth),
	}));
	const primary = !all ? 'type' : differences.length > 0 ? 'compare' : 'hand_over';
	const look = (what: string) => ({
		class: what === primary ? 'gt-button gt-button--primary' : 'gt-button',
		ref: what === primary ? focusOnce : null,
		type: 'button' as const,
	});
	return (
		<section class="gt-stack">
			<h2>
				{t('typing.bundle', {
					bundle: bundle.name || t('typing.unnamed'),
					title: definition.title,
				})}
			</h2>
			<p role="status">
				{t('typing.sheets_typed', { count: typed.length })}
				{bundle.sheets === null ? '' : t('typing.sheets_meant', { count: bundle.sheets })}
			</p>
			<ul>
				{counts
					.filter(({ sheets: some }) => some.length > 0)
					.map(({ worth, sheets: some }) => (
						<li key={worth}>{t(`typing.count_${worth}`, { count: some.length })}</li>
					))}
				<li>{t('typing.count_again', { count: again.length })}</li>
				{differences.length > 0 ? (
					<li>{t('typing.count_differences', { count: differences.length })}</li>
				) : null}
			</ul>
			<div class="gt-row">
				<button {...look('type')} onClick={() => onType('first', null)}>
					{t('typing.type_on')}
				</button>
				<button
					{...look('again')}
					disabled={again.length === typed.length}
					onClick={() => onType('again', null)}
				>
					{t('typing.type_again')}
				</button>
				<button {...look('compare')} disabled={again.length === 0} onClick={onCompare}>
					{t('typing.compare')}
				</button>
				<button {...look('hand_over')} disabled={typed.length === 0} onClick={onHandOver}>
					{t('typing.hand_over')}
				</button>
				<button {...look('leave')} onClick={onLeave}>
					{t('typing.other_bundles')}
				</button>
			</div>
			<p class="gt-help">{t('typing.open_help')}</p>
			<ol class="gt-typing__numbers">
				{sheets.map((sheet) => {
					const worth = sheet.done ? worthOf(sheet.answers, bundle, definition) : 'begun';
					return (
						<li key={sheet.answers.id}>
							<button
								type="button"
								class={`gt-typing__number gt-typing__number--${worth}`}
								aria-label={t(`typing.open_${worth}`, { number: sheet.number })}
								onClick={() => onType('first', sheet.number)}
							>
								{sheet.number}
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
