import type { ComponentChildren } from 'preact';
import { isJoined, type NamedRecord, type Unjoined } from '~/core/links/unjoined.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	unjoined: Unjoined;
	/** Opens a record by its full key; left out where `hrefOf` leads there. */
	onOpen?: (key: string) => void;
	/** The address of a record; `null`: it has none here. Left out where `onOpen` opens it. */
	hrefOf?: (key: string) => string | null;
}

/** What does not fit together, each with a way to the records and what to do: lines without their record, one number or one thing twice. */
export function UnjoinedNotice({ unjoined, onOpen, hrefOf }: Props) {
	const { t } = useWords();
	if (isJoined(unjoined)) return null;
	const { waiting, alike, twice } = unjoined;
	const count = waiting.reduce((sum, { lines }) => sum + lines.length, 0);
	const way = { onOpen, hrefOf };
	return (
		<>
			{count > 0 ? (
				<Told title={t('records.waiting', { count })} help={t('records.waiting_help')}>
					{waiting.map(({ parent, lines }) => (
						<li key={parent.key}>
							{t('records.waiting_for', { record: parent.label || parent.key })}{' '}
							<Records records={lines} {...way} />
						</li>
					))}
				</Told>
			) : null}
			{alike.length > 0 ? (
				<Told title={t('records.alike', { count: alike.length })} help={t('records.alike_help')}>
					{alike.map(({ number, records }) => (
						<li key={number}>
							<strong>{number}</strong> <Records records={records} {...way} />
						</li>
					))}
				</Told>
			) : null}
			{twice.length > 0 ? (
				<Told title={t('records.twice', { count: twice.length })} help={t('records.twice_help')}>
					{twice.map((records) => (
						<li key={records[0]?.key}>
							<Records records={records} {...way} />
						</li>
					))}
				</Told>
			) : null}
		</>
	);
}

function Told(props: { title: string; help: string; children: ComponentChildren }) {
	return (
		<details class="gt-notice gt-notice--warn">
			<summary>
				<strong>{props.title}</strong>
			</summary>
			<p>{props.help}</p>
			<ul>{props.children}</ul>
		</details>
	);
}

interface RecordsProps {
	records: readonly NamedRecord[];
	onOpen: Props['onOpen'];
	hrefOf: Props['hrefOf'];
}

/** Records one can go to, in a row. */
function Records({ records, onOpen, hrefOf }: RecordsProps) {
	return (
		<span class="gt-row">
			{records.map(({ key, label }) => {
				const said = label || key;
				if (hrefOf) {
					const href = hrefOf(key);
					return href === null ? (
						<span key={key}>{said}</span>
					) : (
						<a key={key} href={href}>
							{said}
						</a>
					);
				}
				return (
					<button
						key={key}
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => onOpen?.(key)}
					>
						{said}
					</button>
				);
			})}
		</span>
	);
}
