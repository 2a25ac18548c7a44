import type { HandOverProps } from './HandOver.tsx';

/** What stands in the place of handing over looks at. */
export type AwayProps = Pick<HandOverProps, 'asked' | 'onBack'>;
