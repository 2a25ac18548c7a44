import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Campaign } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';
import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import type { ExportPanelProps } from '../export/ExportPanel.tsx';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { fieldId } from './field-id.ts';
import { loadExportPanel } from './load-ahead.ts';

/** What is handed over, and from where. */
export interface HandOverProps {
	definition: Definition;
	entries: StoredEntry[];
	/** Filled in and not saved, where the device cannot save: as good as records for handing over. */
	unsaved: StoredEntry[];
	company: Company;
	/** The round it is handed over in, if there is one. */
	campaign: Campaign | null;
	/** Rises every time somebody asks for the panel from elsewhere on the page. */
	asked: number;
	/** Whether what is saved outlives the page. */
	durable: boolean;
	onHandedOver: (entries: StoredEntry[]) => void;
	/** Back to the answers; `null`: they stand above. */
	onBack: (() => void) | null;
}

/** The way out of the device: opens the export panel, whose code is not in the first code of the page. */
export function HandOver({ asked, durable, company, campaign, onBack, ...panel }: HandOverProps) {
	const { t } = useWords();
	const [Panel, setPanel] = useState<FunctionComponent<ExportPanelProps> | null>(null);
	const [failed, setFailed] = useState(false);
	const title = useRef<HTMLHeadingElement>(null);
	const titleId = fieldId(panel.definition.id, null, 'hand-over-title');
	const count = panel.entries.length + panel.unsaved.length;
	const pending = panel.unsaved.length > 0 || panel.entries.some(isToHandOver);

	const open = async () => {
		title.current?.scrollIntoView({ block: 'start' });
		title.current?.focus({ preventScroll: true });
		setFailed(false);
		try {
			const { ExportPanel } = await loadExportPanel();
			setPanel(() => ExportPanel);
		} catch {
			setFailed(true);
		}
	};
	// The focus goes there before anything is seen.
	useLayoutEffect(() => {
		if (asked > 0) void open();
	}, [asked]);

	return (
		<section class="gt-hand-over" aria-labelledby={titleId}>
			<h2 id={titleId} ref={title} tabIndex={-1}>
				{t('export.title')}
			</h2>
			{campaign ? (
				<p>
					{campaign.where}
					{campaign.mail ? (
						<>
							{' '}
							<a href={`mailto:${campaign.mail}`}>{campaign.mail}</a>
						</>
					) : null}
				</p>
			) : null}
			{Panel ? (
				<Panel
					{...panel}
					collector={company.collector}
					contact={company.contact}
					mail={campaign?.mail ?? null}
					sealedTo={company.sealedTo}
				/>
			) : (
				<>
					<p class="gt-help">{t(count === 0 ? 'export.nothing' : 'export.intro')}</p>
					<div class="gt-row">
						<button
							type="button"
							class="gt-button"
							disabled={count === 0}
							onClick={() => void open()}
						>
							{t('export.open')}
						</button>
						<span class="gt-error" role="status">
							{failed ? t(durable ? 'export.not_loaded' : 'export.not_loaded_in_memory') : null}
						</span>
					</div>
				</>
			)}
			{onBack ? (
				<div class="gt-row">
					<button
						type="button"
						class={`gt-button${pending ? ' gt-button--quiet' : ' gt-button--primary'}`}
						onClick={onBack}
					>
						<Said>{t(pending ? 'export.back' : 'export.done')}</Said>
					</button>
				</div>
			) : null}
		</section>
	);
}
