import { loadOnce } from './load-once.ts';

/** A register's table and its records one by one; after the form, and never on a survey's page. */
export const loadRegister = loadOnce(() => import('./register/Register.tsx'));
