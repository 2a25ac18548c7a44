/** How often a property must hold in a row, of another draw in every run; `npm run soak` asks for 100,000. */
export const propertyRuns = Number(process.env['PROPERTY_RUNS'] ?? 150);
