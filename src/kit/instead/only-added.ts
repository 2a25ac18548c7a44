/** In place of `core/forms/only-added.ts`: a form alone has no lines that are only ever added. */
export function refuseChange(): void {}

/** The same. */
export function tieCorrection(): void {}
