import type { Definition } from '~/core/definition/definition.ts';
import { isAtSharedScreen } from '~/device/shared-screen.ts';

/** Whether what is handed over is erased from the device with it: the answers of a survey, at a shared screen. */
export const isErasedHere = ({ kind }: Pick<Definition, 'kind'>): boolean =>
	kind === 'survey' && isAtSharedScreen();
