import type { Definition } from '~/core/definition/definition.ts';
import { matterOf, type NewMessage } from '~/core/opinions/sort-messages.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { formatDays } from '../records/format-days.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { groupAlike } from './alike.ts';

interface Props {
	messages: readonly NewMessage[];
	definition: Definition;
	spam: ReadonlySet<string>;
	onSpam: (id: string, isSpam: boolean) => void;
}

/** The new messages to look over before they are kept; those that say the same stand together. */
export function NewMessages({ messages, definition, spam, onSpam }: Props) {
	const { t } = useWords();
	const groups = groupAlike(messages.filter(({ id }) => !spam.has(id)));
	const folded = messages.filter(({ id }) => spam.has(id));
	const list = (some: readonly NewMessage[]) => (
		<ul class="gt-opening-list">
			{some.map((one) => (
				<li key={one.id} class="gt-opening-message">
					<OneMessage {...{ one, definition, spam, onSpam }} />
				</li>
			))}
		</ul>
	);
	return (
		<div class="gt-stack">
			{groups.map((group) => (
				<div key={group[0]?.id} class={group.length > 1 ? 'gt-opening-alike' : ''}>
					{group.length > 1 ? (
						<p class="gt-help">{t('opening.alike', { count: group.length })}</p>
					) : null}
					{list(group)}
				</div>
			))}
			{folded.length > 0 ? (
				<details>
					<summary>{t('opening.spam_folded', { count: folded.length })}</summary>
					{list(folded)}
				</details>
			) : null}
		</div>
	);
}

function OneMessage({
	one: { id, message },
	definition,
	spam,
	onSpam,
}: Omit<Props, 'messages'> & { one: NewMessage }) {
	const { t, locale } = useWords();
	const labelOf = (field: string | undefined, code: string) => {
		const found = definition.fields.find((each) => each.id === field);
		const options = found && 'options' in found ? found.options : [];
		return options.find((option) => option.code === code)?.label ?? code;
	};
	const { channel, day, values, pastHr } = message;
	const fields = definition.messages?.fields;
	return (
		<>
			<p class="gt-help">
				{[
					labelOf(fields?.channel, channel),
					labelOf(fields?.theme, values.theme),
					formatDays(day, day, locale),
					...(values.public ? [] : [t('opening.not_public')]),
				].join(' · ')}
			</p>
			{pastHr ? <p class="gt-notice gt-notice--warn">{t('opening.past_hr')}</p> : null}
			<p class="gt-opening-text">{matterOf(message)}</p>
			{values.wish === '' ? null : (
				<p class="gt-opening-text">
					<strong>{t('opening.wish')}</strong>
					{values.wish}
				</p>
			)}
			<CheckBox
				checked={spam.has(id)}
				onChange={(isSpam: boolean) => onSpam(id, isSpam)}
				label={t('opening.spam')}
			/>
		</>
	);
}
