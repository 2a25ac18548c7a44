import { justThis } from '../../../src/core/text/just-this.ts';

/** Matches just this text. */
export const exactRegex = (text: string): RegExp => new RegExp(`^${justThis(text)}$`);
