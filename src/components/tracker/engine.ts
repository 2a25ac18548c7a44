import { Form } from './Form.tsx';
import { knowChildren } from './known-children.ts';
import { useDraft } from './use-draft.ts';
import { useEntries } from './use-entries.ts';
import { useStore } from './use-store.ts';
import { useSubmit } from './use-submit.ts';

/**
 * What makes a form a form, for what is loaded apart and has forms too: handed to it, because code that
 * two files import becomes a third one, and the page's first code would grow by it.
 */
export const engine = { Form, knowChildren, useDraft, useEntries, useStore, useSubmit };

export type Engine = typeof engine;
