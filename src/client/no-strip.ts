/**
 * Stands in for what an embedded chart has no use for: the strip of phones, its cursor, and the way from one scale to
 * another (components/embed/document.ts). Its script would be a tenth larger for nothing.
 */

/** @throws since an embed document has no strip */
function missing(): never {
  throw new Error("the strip is left out of embed documents: see no-strip.ts");
}

/** Without it a change of scale is there at once. */
export const blend = undefined;

export { missing as cursor, missing as stripAt, missing as stripParts, missing as stripPlan };
