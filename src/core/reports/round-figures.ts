import type { Definition } from '../definition/definition.ts';
import type { AnyFigure } from '../figures/any-figure.ts';
import { type Figure, suppress } from '../figures/figure.ts';
import type { OptionCount } from '../figures/measures.ts';
import type { CellResult, GroupResult, ItemResult } from '../figures/results/result-view.ts';
import type { Round } from '../figures/results/rounds.ts';
import { others } from '../privacy/wave/partition.ts';
import { fewestOf } from '../tables/fewest.ts';
import type { ReportedFigure, ReportFigure, Words } from './report.ts';
import { fieldIn, type InAll, optionLabel } from './report-language.ts';
import { itemId, roundTitle } from './round-names.ts';

/** A round of an anonymous form that was published, with what it tells of each question. */
export interface PublishedRound {
	definition: Definition;
	round: Round;
	items: readonly ItemResult[];
	/** The quarter. */
	period: string;
	/** The questions whose answers are problems. */
	themes: readonly string[];
}

/**
 * What a published round tells, as its wave tells it and nothing else: how scores spread and, group by group, how many
 * gave 4 or 5; what was chosen among problems, told of ten and more. Other choices tell the report nothing.
 */
export function roundFigures(published: PublishedRound, inAll: InAll): ReportFigure[] {
	return published.items.flatMap((item) => {
		if (item.kind === 'scores')
			return [spreadOf(published, item, inAll), ...cellsOf(published, item, inAll)];
		if (item.kind === 'number') return [middleOf(published, item, inAll)];
		return published.themes.includes(item.field) ? [themesOf(published, item, inAll)] : [];
	});
}

function spreadOf(of: PublishedRound, item: ItemResult, inAll: InAll): ReportFigure {
	return {
		...saidOf(of, item, inAll),
		section: 'others',
		options: scaleOf(of, item, inAll),
		neutral: '3',
		figure: toldOf(item.all, ({ distribution }) => distribution, of),
	};
}

function cellsOf(of: PublishedRound, item: ItemResult, inAll: InAll): ReportFigure[] {
	const said = saidOf(of, item, inAll);
	return item.by.flatMap(({ field, cells }) =>
		(cells ?? []).filter(hasAnybody).map(({ cell, result }): ReportFigure => {
			const group = inAll((language) => {
				if (cell === others) return language.t('report.others');
				if (cell === '') return language.t('report.unsaid');
				return optionLabel(language, { tracker: of.definition.id, field, code: cell });
			});
			const label = inAll((one) =>
				one.t('report.in_brackets', {
					name: said.label[one.locale] ?? '',
					what: one.t('report.top_two'),
				}),
			);
			return {
				...{ id: `${said.id}@${field}=${cell === others ? 'others' : cell}`, section: 'others' },
				...{ label, unit: 'percent', unitWords: null, group },
				figure: toldOf(result, ({ topTwo }) => topTwo, of),
			};
		}),
	);
}

const hasAnybody = ({ result }: CellResult) =>
	result.is !== 'hidden' || result.reason !== 'no_data';

function themesOf(of: PublishedRound, item: ItemResult, inAll: InAll): ReportFigure {
	const told = toldOf(
		item.all,
		({ distribution, bands }) => {
			if (distribution === null || bands.length > 0) return null;
			return (distribution.n ?? 0) < fewestOf(of.definition).comments
				? suppress(distribution, 'too_few')
				: distribution;
		},
		of,
	);
	return {
		...saidOf(of, item, inAll),
		...{ section: 'problems', options: scaleOf(of, item, inAll), figure: told },
	};
}

function middleOf(of: PublishedRound, item: ItemResult, inAll: InAll): ReportFigure {
	return {
		...saidOf(of, item, inAll),
		section: 'others',
		figure: toldOf(item.all, ({ median }) => median, of),
	};
}

function saidOf(of: PublishedRound, { id, field, option }: ItemResult, inAll: InAll) {
	const label = inAll((said) => {
		const own = fieldIn(said.definitions, of.definition.id, field)?.label ?? field;
		const matrix = said.definitions.find((one) => one.id === of.definition.id)?.matrix?.field ?? '';
		const name =
			option === null
				? own
				: optionLabel(said, { tracker: of.definition.id, field: matrix, code: option });
		return said.t('report.is', { name: roundTitle(of, said), what: name });
	});
	return {
		id: itemId(of, id),
		...{ label, unit: 'number' as const, unitWords: null },
	};
}

/** The options of a question in all languages; "not applicable" is none. */
function scaleOf(
	{ definition: { id: tracker, fields } }: PublishedRound,
	{ field, all }: ItemResult,
	inAll: InAll,
): { code: string; label: Words }[] {
	const own = fields.find(({ id }) => id === field);
	const options = own && 'options' in own ? own.options : [];
	const today = options.flatMap(({ code, retired }) => (retired || code === 'na' ? [] : [code]));
	// A scale that was longer once is told as long as answers of then are counted.
	const told = all.is === 'shown' ? all.distribution?.value?.map(({ code }) => code) : undefined;
	return (told ?? today).map((code) => ({
		code,
		label: inAll((said) => optionLabel(said, { tracker, field, code })),
	}));
}

type Shown = Extract<GroupResult, { is: 'shown' }>;

/** What of a group's result is told; nothing of it where it is covered, nor how many they are. */
function toldOf(
	result: GroupResult,
	pick: (shown: Shown) => Figure | Figure<OptionCount[]> | null,
	{ definition: { id: tracker }, period }: PublishedRound,
): ReportedFigure {
	const covered: AnyFigure = {
		...{ value: null, interval: null, n: null, asked: null, notApplicable: null, missing: null },
		...{ suppressed: true, reason: 'too_few', period, definition: { tracker } },
	};
	switch (result.is) {
		case 'shown':
			return { ...(pick(result) ?? { ...covered, reason: 'few_agree' }), period };
		case 'band': {
			const { band, counts } = result;
			if (band.code !== null || 'share' in band.share) return { ...covered, reason: 'few_agree' };
			return { ...covered, ...counts, suppressed: false, reason: null, band: band.share };
		}
		case 'direction':
			return { ...covered, reason: 'direction_only' };
		case 'hidden':
			return { ...covered, reason: result.reason };
	}
}
