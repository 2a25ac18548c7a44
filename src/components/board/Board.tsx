import { diskStore } from '~/device/from-disk.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { BoardAnswers } from './BoardAnswers.tsx';
import type { BoardWords } from './board-choices.ts';
import { BoardDone } from './BoardDone.tsx';
import { BoardFigures } from './BoardFigures.tsx';
import { LookUp } from './LookUp.tsx';
import { boardFile, useBoard } from './use-board.ts';

interface Props {
	codes: BoardWords;
	opinionAt: string | null;
}

/** The answer board: what lies beside the site, or why nothing is shown. */
export function Board({ codes, opinionAt }: Props) {
	const { t } = useWords();
	const { found, again } = useBoard();
	const retry = (
		<div class="gt-row">
			<button type="button" class="gt-button" onClick={again}>
				{t('board.again')}
			</button>
		</div>
	);
	if ('board' in found)
		return (
			<>
				<LookUp board={found.board} results={codes.results} opinionAt={opinionAt} />
				<BoardFigures board={found.board} />
				<BoardAnswers answers={found.board.answers} codes={codes} />
				<BoardDone done={found.board.done} />
			</>
		);
	if ('problem' in found) {
		const { problem } = found;
		const where = problem.what === 'wrong' ? problem.where : '';
		return (
			<div class="gt-notice gt-notice--bad gt-stack" role="alert">
				<p>{t(`board.problem_${problem.what}`, { file: boardFile, where })}</p>
				{retry}
			</div>
		);
	}
	if (found.is === 'loading') return <p role="status">{t('board.loading')}</p>;
	const isDisk = diskStore(location) !== null;
	return (
		<div class="gt-notice gt-notice--info gt-stack" role="status">
			<p>{t(isDisk ? 'board.from_disk' : `board.${found.is}`)}</p>
			{isDisk ? null : retry}
		</div>
	);
}
