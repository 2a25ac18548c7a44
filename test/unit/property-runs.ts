/** How often a property must hold in a row; `npm run soak` asks for more. */
export const propertyRuns = Number(process.env['PROPERTY_RUNS'] ?? 10_000);
