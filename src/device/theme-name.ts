import { isAtRoot, siteName } from './own-name.ts';

/** Where it is kept whether a person wants it dark or light: at the root under the docs theme's name. */
export const themeName = isAtRoot ? 'starlight-theme' : `${siteName}.theme`;
