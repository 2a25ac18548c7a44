import type { AnyReason } from '../figures/any-figure.ts';
import type { Round } from '../figures/results/rounds.ts';
import type { Definition } from '../definition/definition.ts';
import type { ReportFigure } from './report.ts';
import type { InAll } from './report-language.ts';
import { roundName, roundTitle } from './round-names.ts';

/** How many answered a round of a form. */
export interface Response {
	definition: Definition;
	round: Round;
	/** The quarter. */
	period: string;
	/** `null` = that is not told, for the reason beside it. */
	people: number | null;
	/** To how many it was given; `null` = not known. */
	invited: number | null;
	reason: AnyReason | null;
}

const ending = '.response';

/** Whether a figure is the response to a round: of what people answered it tells nothing. */
export function isResponse({ id, section }: Pick<ReportFigure, 'id' | 'section'>): boolean {
	return section === 'completeness' && id.endsWith(ending);
}

/** The response to a round: a share of those it was given to, or only how many, where that is not known. */
export function responseFigure(response: Response, inAll: InAll): ReportFigure {
	const { people, invited, reason, period, definition } = response;
	const isShare = people !== null && invited !== null && invited >= people && invited > 0;
	const asked = isShare ? invited : people;
	return {
		id: `${roundName(response)}${ending}`,
		section: 'completeness',
		label: inAll((said) =>
			said.t('report.is', { name: roundTitle(response, said), what: said.t('report.response') }),
		),
		unit: isShare ? 'percent' : 'number',
		unitWords: isShare ? null : inAll(({ t }) => t('report.unit_answers')),
		figure: {
			value: people === null || asked === null ? null : isShare ? people / asked : people,
			...{ interval: null, n: asked, asked, missing: asked === null ? null : 0 },
			...{ notApplicable: asked === null ? null : 0, suppressed: people === null, reason },
			...{ period, definition: { tracker: definition.id, version: definition.version } },
		},
	};
}
