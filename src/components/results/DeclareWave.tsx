import { useId, useState } from 'preact/hooks';
import type { Proposal } from '~/core/figures/results/propose-wave.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useResultWords } from './ResultsContext.tsx';

/** What was chosen of a proposal. */
export interface Chosen {
	fewest: number;
	breakdowns: string[];
	invited: number | null;
}

interface Props {
	proposal: Proposal;
	busy: boolean;
	onDeclare: (chosen: Chosen) => void;
}

/** Asks what results are told apart by, before any is seen; one press, and it stays so. */
export function DeclareWave({ proposal, busy, onDeclare }: Props) {
	const { t } = useWords();
	const { fieldOf } = useResultWords();
	const possible = proposal.breakdowns.filter(({ cells }) => cells !== null);
	const [breakdowns, setBreakdowns] = useState(possible.map(({ field }) => field));
	const [fewest, setFewest] = useState(String(proposal.fewest));
	const [invited, setInvited] = useState(String(proposal.invited ?? ''));
	const declare = () =>
		onDeclare({
			fewest: Math.max(proposal.fewest, Math.floor(Number(fewest)) || 0),
			breakdowns,
			invited: Math.floor(Number(invited)) > 0 ? Math.floor(Number(invited)) : null,
		});
	const toggle = (field: string, isOn: boolean) =>
		setBreakdowns(isOn ? [...breakdowns, field] : breakdowns.filter((one) => one !== field));
	return (
		<section class="gt-card gt-stack">
			<h2>{t('results.declare_title')}</h2>
			<p>{t('results.declare_help')}</p>
			{proposal.breakdowns.length === 0 ? (
				<p>{t('results.declare_none')}</p>
			) : (
				<fieldset class="gt-field gt-stack">
					<legend class="gt-label">{t('results.declare_breakdowns')}</legend>
					{proposal.breakdowns.map(({ field, cells }) => (
						<div key={field}>
							{cells === null ? (
								<strong>{fieldOf(field)?.label ?? field}</strong>
							) : (
								<CheckBox
									label={fieldOf(field)?.label ?? field}
									checked={breakdowns.includes(field)}
									onChange={(isOn) => toggle(field, isOn)}
								/>
							)}
							<Groups {...{ field, cells }} />
						</div>
					))}
				</fieldset>
			)}
			<Count
				label={t('results.declare_fewest')}
				help={t('results.declare_fewest_help', { count: proposal.fewest })}
				value={fewest}
				least={proposal.fewest}
				onChange={setFewest}
			/>
			<Count
				label={t('results.declare_invited')}
				help={t('results.declare_invited_help')}
				value={invited}
				least={1}
				onChange={setInvited}
			/>
			<div class="gt-row">
				<button
					type="button"
					class="gt-button gt-button--primary"
					disabled={busy}
					onClick={declare}
				>
					{t('results.declare_now')}
				</button>
			</div>
		</section>
	);
}

/** The groups a breakdown would have, and which of them stand together. */
function Groups({ field, cells }: Proposal['breakdowns'][number]) {
	const { t, locale } = useWords();
	const { labelOf } = useResultWords();
	if (cells === null) return <p class="gt-help">{t('results.declare_withheld')}</p>;
	const names = new Intl.ListFormat(locale, { type: 'conjunction' });
	const say = (codes: readonly string[]) => names.format(codes.map((code) => labelOf(field, code)));
	const merged = cells.find(({ id }) => id === others);
	return (
		<p class="gt-help">
			{t('results.declare_groups', { groups: say(cells.map(({ id }) => id)) })}{' '}
			{merged
				? t('results.declare_merged', { others: t('results.others'), names: say(merged.of) })
				: null}
		</p>
	);
}

interface CountProps {
	label: string;
	help: string;
	value: string;
	least: number;
	onChange: (value: string) => void;
}

function Count({ label, help, value, least, onChange }: CountProps) {
	const id = useId();
	return (
		<div class="gt-field gt-results__count">
			<label class="gt-label" for={id}>
				{label}
			</label>
			<p class="gt-help" id={`${id}-help`}>
				{help}
			</p>
			<input
				id={id}
				class="gt-input"
				type="number"
				inputMode="numeric"
				min={least}
				step={1}
				value={value}
				aria-describedby={`${id}-help`}
				onInput={({ currentTarget }) => onChange(currentTarget.value)}
			/>
		</div>
	);
}
