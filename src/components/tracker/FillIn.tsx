import type { RefObject } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import type { Campaign } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';
import { isEdit } from '~/core/forms/draft.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CampaignLine } from './CampaignLine.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { fieldId } from './field-id.ts';
import { Form } from './Form.tsx';
import { OtherDrafts } from './OtherDrafts.tsx';
import { PrivacyNotice } from './PrivacyNotice.tsx';
import type { DraftForm } from './use-draft.ts';
import type { Opening } from './use-opening.ts';

interface Props {
	definition: Definition;
	company: Company;
	campaign: Campaign | null;
	form: DraftForm;
	opening: Opening;
	/** Whether what is saved outlives the page. */
	durable: boolean;
	saving: boolean;
	title: RefObject<HTMLHeadingElement | null>;
	onSubmit: () => void;
	onHandOver: () => void;
}

/** The form with what one should know before it: who reads it, and what became of the draft. */
export function FillIn(props: Props) {
	const { definition, company, campaign, form, opening, durable, saving, title } = props;
	const { t } = useWords();
	const { draft, notice } = form.state;
	const editing = draft !== null && isEdit(draft);
	const titleId = fieldId(definition.id, null, 'form-title');
	return (
		<section class="gt-fill-in" aria-labelledby={titleId}>
			<h2 id={titleId} ref={title} tabIndex={-1}>
				{t(editing ? 'form.title_edit' : 'form.title')}
			</h2>
			{campaign ? <CampaignLine campaign={campaign} /> : null}
			<PrivacyNotice definition={definition} contact={company.contact || null} />
			<DraftNotice
				{...{ notice, editing, durable }}
				ready={draft !== null}
				onStartOver={opening.drop}
				onBringBack={(put) => void opening.resume(put)}
				onShowTheirs={opening.takeTheirs}
				onHandOver={props.onHandOver}
			/>
			<OtherDrafts
				drafts={form.others}
				onOpen={(waiting) => void opening.resume(waiting)}
				onDiscard={(waiting) => void form.discard(waiting)}
			/>
			<Form
				{...{ definition, form, durable, saving }}
				onSubmit={props.onSubmit}
				onCancel={opening.drop}
			/>
		</section>
	);
}
