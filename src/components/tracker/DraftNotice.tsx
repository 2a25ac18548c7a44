import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { BackToRecord } from './BackToRecord.tsx';
import { formatMoment } from '../records/format-moment.ts';
import type { Notice } from '~/core/forms/state.ts';

interface Props {
	notice: Notice | null;
	/** Its register, where records are looked at one by one; left out: nowhere. */
	definition?: Definition | undefined;
	editing: boolean;
	ready: boolean;
	durable: boolean;
	onStartOver: () => void;
	onBringBack: (draft: Draft) => void;
	/** Instead of one's own change, the records as the other tab left them. */
	onShowTheirs: (current: StoredEntry[]) => void;
}

/** The line above the form: what happened to the draft and what can be done about it. */
export function DraftNotice(props: Props) {
	const { notice, definition, editing, ready, durable } = props;
	const { t, locale } = useWords();
	if (!ready) return null;
	switch (notice?.kind) {
		case 'recovered':
			return (
				<Line tone="info">
					<Said>{t('form.recovered', { time: formatMoment(notice.at, locale) })}</Said>
					<Action onClick={props.onStartOver}>{t('form.start_over')}</Action>
				</Line>
			);
		case 'dropped':
			return (
				<Line tone="info">
					<Said>{t(`form.dropped_${notice.what}`)}</Said>
					<Action onClick={() => props.onBringBack(notice.draft)}>{t('form.bring_back')}</Action>
					{notice.what === 'edit' ? (
						<BackToRecord draft={notice.draft} {...{ definition }} />
					) : null}
				</Line>
			);
		case 'copied':
			return (
				<Line tone="info">
					<Said>{t('form.copied')}</Said>
				</Line>
			);
		case 'finished_elsewhere':
			return (
				<Line tone="info">
					<Said>{t('form.finished_elsewhere')}</Said>
				</Line>
			);
		case 'changed_elsewhere':
			return (
				<Line tone="warn" focus={notice}>
					<Said>{t('form.changed_elsewhere')}</Said>
					<Action onClick={() => props.onShowTheirs(notice.current)}>
						{t('form.show_theirs')}
					</Action>
				</Line>
			);
		default:
			return !editing && durable ? null : (
				<Line>
					<Said>{t(editing ? 'form.editing' : 'form.draft_in_memory')}</Said>
				</Line>
			);
	}
}

interface LineProps {
	tone?: 'info' | 'good' | 'warn';
	/** What the line tells of; it takes the focus when this changes. */
	focus?: Notice;
	children: ComponentChildren;
}

function Line({ tone, focus, children }: LineProps) {
	const line = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (focus) line.current?.focus();
	}, [focus]);
	return (
		<div
			class={`gt-notice gt-strip${tone ? ` gt-notice--${tone}` : ''}`}
			data-tone={tone}
			role="status"
			tabIndex={-1}
			ref={line}
		>
			{children}
		</div>
	);
}

function Action({ onClick, children }: { onClick: () => void; children: string }) {
	return (
		<button type="button" class="gt-button gt-button--quiet" onClick={onClick}>
			<Said>{children}</Said>
		</button>
	);
}
