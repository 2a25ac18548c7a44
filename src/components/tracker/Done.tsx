import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Campaign } from '~/core/organization/campaign.ts';
import { WherePlace } from '../export/WherePlace.tsx';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Answers } from './Answers.tsx';
import { sayAnswer } from '../records/say-answer.ts';

interface Props {
	definition: Definition;
	/** The records of the filling-in. */
	entries: StoredEntry[];
	edited: boolean;
	/** Whether whoever collects has it as it is now. */
	handed: boolean;
	/** Whether what is saved outlives the page. */
	durable: boolean;
	collector: string;
	campaign: Campaign | null;
	focus: unknown;
	onEdit: (entry: StoredEntry) => void;
	onHandOver: () => void;
	/** Fills it in once more. */
	onAgain: () => void;
}

/** A survey that is filled in: the answers to look over, handing them over, and then thanks. */
export function Done(props: Props) {
	const { definition, entries, edited, handed, durable, collector, campaign, focus } = props;
	const { t, locale } = useWords();
	const [first] = entries;
	const period = definition.fields.find(
		({ id, type }) => type === 'period' && definition.once.includes(id),
	);
	const what = first && period ? sayAnswer(first, period, t, locale) : null;
	const pending = edited ? 'form.survey_edited' : 'form.survey_saved';
	return (
		<Answers
			{...{ definition, entries, focus }}
			pending={!handed}
			actions={
				<>
					<button
						type="button"
						class={`gt-button${handed ? ' gt-button--quiet' : ' gt-button--primary'}`}
						onClick={props.onHandOver}
					>
						<Said>{t(handed ? 'form.hand_over_again' : 'form.hand_over_to', { collector })}</Said>
					</button>
					{first ? (
						<button
							type="button"
							class="gt-button gt-button--quiet"
							onClick={() => props.onEdit(first)}
						>
							{t('form.change_answers')}
						</button>
					) : null}
					<button
						type="button"
						class="gt-button gt-button--quiet gt-look-over__again"
						onClick={props.onAgain}
					>
						{t('form.again')}
					</button>
				</>
			}
		>
			<div class="gt-look-over__head">
				<h3>{what === null ? t('form.thanks') : t('form.thanks_for', { what })}</h3>
				{handed ? (
					<p>
						<Said>{t('form.survey_handed_over', { collector })}</Said>{' '}
						{campaign ? (
							import.meta.env.GOUTONG_DROP_BOX ? (
								<WherePlace tracker={definition.id} {...{ entries }} where={campaign.where} />
							) : (
								<Said>{t('form.survey_where', { where: campaign.where })}</Said>
							)
						) : null}
					</p>
				) : (
					<p class="gt-look-over__pending">
						<strong>
							<Said>{t(durable ? pending : 'form.survey_in_memory', { collector })}</Said>
						</strong>{' '}
						<Said>{t(durable ? 'form.survey_next' : 'form.saved_next_in_memory')}</Said>
					</p>
				)}
			</div>
		</Answers>
	);
}
