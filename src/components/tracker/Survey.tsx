import type { RefObject } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Campaign } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';
import { submissionState } from '~/core/forms/submission-state.ts';
import { isEdit } from '~/core/forms/draft.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Cover } from './Cover.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { fieldId } from './field-id.ts';
import { Form } from './Form.tsx';
import { Later } from './Later.tsx';
import { Question } from './Question.tsx';
import type { DraftForm } from './use-draft.ts';
import type { Once } from './use-once.ts';
import type { Opening } from './use-opening.ts';

export interface SurveyProps {
	definition: Definition;
	/** As it is written, without what depends on the day. */
	drawn: Definition;
	company: Company;
	campaign: Campaign | null;
	form: DraftForm;
	opening: Opening;
	once: Once;
	/** All of this device, deleted ones included. */
	entries: StoredEntry[];
	/** What was saved last on this page, as it is now. */
	saved: StoredEntry[];
	/** Whether what is saved outlives the page. */
	durable: boolean;
	saving: boolean;
	title: RefObject<HTMLHeadingElement | null>;
	onHandOver: () => void;
}

/** A survey, one step at a time: what it is about, the questions, what was answered. */
export function Survey(props: SurveyProps) {
	const { definition, drawn, company, campaign, form, opening, once, saved } = props;
	const { durable, title } = props;
	const { t } = useWords();
	const { draft, notice, step } = form.state;
	const editing = draft !== null && isEdit(draft);
	const titleId = fieldId(definition.id, null, 'form-title');
	const shown = step === 'answers' ? saved : once.before;
	const news = (
		<DraftNotice
			{...{ notice, editing, durable }}
			ready={draft !== null}
			onStartOver={opening.drop}
			onBringBack={(put) => void opening.resume(put)}
			onShowTheirs={opening.takeTheirs}
		/>
	);
	return (
		<section class="gt-fill-in gt-survey" aria-labelledby={titleId}>
			<h2
				id={titleId}
				ref={title}
				tabIndex={-1}
				class={editing && step === 'questions' ? undefined : 'gt-visually-hidden'}
			>
				{t(editing ? 'form.title_edit_answers' : 'form.title')}
			</h2>
			{step === 'hand_over' || step === 'answers' ? null : news}
			{form.others.length > 0 && (step === 'cover' || step === 'questions') ? (
				<Later
					part="OtherDrafts"
					props={{
						drafts: form.others,
						onOpen: (waiting) => void opening.resume(waiting),
						onDiscard: (waiting) => void form.discard(waiting),
					}}
				/>
			) : null}
			{body()}
		</section>
	);

	function body() {
		if (step === 'hand_over') return null;
		if (step === 'questions')
			return (
				<Form
					{...{ definition, drawn, form, durable }}
					saving={props.saving}
					asking={
						once.asking ? (
							<Question
								question={t('form.twice_question')}
								yes={t('form.twice_yes')}
								no={t('form.twice_no')}
								onYes={once.onYes}
								onNo={once.onNo}
							/>
						) : null
					}
					onSubmit={once.onSubmit}
					onCancel={opening.drop}
				/>
			);
		if (shown.length > 0)
			return (
				<Later
					part="Done"
					props={{
						...{ definition, durable, campaign },
						entries: shown,
						handed: submissionState(shown, props.entries) === 'handed_over',
						edited: notice?.kind === 'saved' && notice.edited,
						collector: company.collector,
						focus: step === 'answers' ? notice : null,
						onEdit: (entry) => void opening.edit(entry),
						onHandOver: props.onHandOver,
						onAgain: once.again,
					}}
				>
					<p class="gt-notice">
						{t(durable ? 'form.survey_kept' : 'form.survey_in_memory', {
							collector: company.collector,
						})}
					</p>
				</Later>
			);
		return (
			<Cover
				{...{ definition, company, campaign }}
				ready={draft !== null}
				onStart={opening.start}
			/>
		);
	}
}
