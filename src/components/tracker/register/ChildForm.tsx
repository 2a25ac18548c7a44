import { useMemo, useState } from 'preact/hooks';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { startCopy } from '~/core/forms/start-copy.ts';
import { startEdit } from '~/core/forms/start-edit.ts';
import type { Beside } from '~/core/forms/submit-beside.ts';
import type { Company } from '~/core/organization/company.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Engine } from '../engine.ts';
import { fieldId } from '../field-id.ts';
import { useOnlyAsked } from '../only-asked.ts';
import type { HowToSubmit } from '../store.ts';
import { askedOfChild } from './asked-of-child.ts';
import type { Adding } from './adding.ts';
import type { Child } from './register-row.ts';
import { rememberRole, toldRole } from './told-role.ts';
import { askedOfChange, startChange } from './start-change.ts';
import { findBegun, momentField, type ParentRecord, startChild } from './start-child.ts';
import { timeFor } from './time-for.ts';
import { useFormInPlace } from './use-form-in-place.ts';

interface Props {
	adding: Adding;
	parent: ParentRecord;
	/** What the record says. */
	values: Values;
	/** What belongs to the record already. */
	children: readonly Child[];
	company: Company;
	engine: Engine;
	/** What changes of the record itself by it; `null`: nothing. */
	beside: Beside | null;
	onDone: () => void;
	onCancel: () => void;
}

/** Milliseconds within which a moment is still the one of the press. */
const atOnce = 5 * 60_000;

/** The form of what is added to a record, or changed of what was added; kept as a draft while written. */
export function ChildForm(props: Props) {
	const { Form, useDraft, useSubmit } = props.engine;
	const { adding, parent, values, children, company, beside, onDone, onCancel } = props;
	const { book, event, entry, corrects, change } = adding;
	const { definition, state: device } = book;
	const { store, onFailed, onWorked, onGone } = device;
	const { t } = useWords();
	const [begun] = useState(() => new Date());
	const form = useDraft(store, definition, { onFailed, onWorked, onGone });
	const { draft } = form.state;
	const moment = momentField(definition, event);
	const said = moment && draft?.rows[onlyRow]?.[moment.id];
	const isLate =
		entry === null && typeof said === 'string' && isBefore(said, begun.getTime() - atOnce);
	const drawn = useMemo(() => {
		const whole = askedOfChild(definition, event, isLate);
		return change ? askedOfChange(whole, change) : whole;
	}, [definition, event, isLate, change]);
	const asked = useOnlyAsked(drawn, draft);
	const context = useMemo(
		() => ({
			...timeFor(company),
			...{ company, parent: values, children: null, rules: recordChecks },
			siblings: children.filter((one) => one.entry.id !== entry?.id),
		}),
		// Another moment with every answer.
		[company, values, children, entry, draft],
	);
	// Both are saved, or neither.
	const place = useMemo(
		() =>
			store && beside
				? {
						...store,
						submitDraft: (draft: Draft, how: HowToSubmit) =>
							store.submitDraft(draft, { ...how, beside }),
					}
				: store,
		[store],
	);
	const { saving, submit } = useSubmit(place, drawn, form, { onFailed, onWorked }, context);

	const wanted = (drafts: readonly Draft[]) => {
		if (entry) {
			const now = drafts.find(({ id }) => id === entry.id) ?? startEdit(definition, [entry]);
			return change ? startChange(definition, entry, change, begun, now, company) : now;
		}
		if (corrects) return startCopy(definition, [corrects]);
		return (
			findBegun(drafts, definition, parent, event) ??
			startChild(definition, parent, event, begun, toldRole(), values, company)
		);
	};
	const { ready, box, cancel } = useFormInPlace({ definition, form, wanted, onDone, onCancel });

	const help = (change ?? event)?.help;
	const titleId = fieldId(definition.id, null, 'form-title');
	return (
		<section ref={box} class="gt-card gt-stack gt-child-form" aria-labelledby={titleId}>
			<div class="gt-row gt-child-form__head">
				<h3 id={titleId}>
					{corrects
						? t('register.correcting', { title: definition.title })
						: ((change ?? event)?.label ?? definition.title)}
				</h3>
				{/* Of what is changed, the bar with the button that saves says it. */}
				{entry ? null : (
					<button type="button" class="gt-button gt-button--quiet" onClick={() => void cancel()}>
						{t('register.cancel')}
					</button>
				)}
			</div>
			{help ? <p class="gt-help">{help}</p> : null}
			{isLate && event?.lateReason ? <p class="gt-help">{t('register.late')}</p> : null}
			{/* Before it is the wanted one, what is written would be lost. */}
			{ready ? (
				<Form
					definition={asked}
					drawn={drawn}
					{...{ form, saving, context }}
					durable={store?.durable ?? true}
					onSubmit={() => {
						if (entry === null) rememberRole(definition, draft?.rows[onlyRow] ?? {});
						void submit();
					}}
					onCancel={() => void cancel()}
				/>
			) : null}
		</section>
	);
}

/** A day is before a moment when all of it is. */
function isBefore(said: string, moment: number): boolean {
	return Date.parse(said.length === 10 ? `${said}T23:59` : said) < moment;
}
