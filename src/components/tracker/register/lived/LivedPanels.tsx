import './lived.css';
import { CalendarButton } from './CalendarButton.tsx';
import { DocumentButtons } from '../documents/DocumentButtons.tsx';
import { ExpectedPanel } from '../expected/ExpectedPanel.tsx';
import { TallyPanel } from '../tallies/TallyPanel.tsx';
import type { LivedProps } from './lived-props.ts';

/** A record's documents and dates, what should take place and did, and counts from other registers. */
export function LivedPanels(props: LivedProps) {
	const { documents, calendar, expects, tallies } = props.definition;
	return (
		<>
			{documents || calendar ? (
				<div class="gt-row gt-lived-buttons">
					{documents ? <DocumentButtons {...props} documents={documents} /> : null}
					{calendar ? <CalendarButton {...props} dates={calendar} /> : null}
				</div>
			) : null}
			{expects ? <ExpectedPanel {...props} expects={expects} /> : null}
			{tallies ? <TallyPanel {...props} tallies={tallies} /> : null}
		</>
	);
}
