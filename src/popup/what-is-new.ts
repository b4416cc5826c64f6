import type { Note, View } from './view.ts'

/** What to say when a page was read again: how much more is known, where it is the same product. */
export function whatIsNew(before: View, after: View): Note | null {
  if (before.kind === 'reading' || before.kind === 'site-off' || before.kind === 'paused') return null
  if (before.kind !== 'result' || after.kind !== 'result') return before.kind === after.kind ? null : { kind: 'changed' }
  if (!isSameProduct(before, after)) return { kind: 'changed' }
  const count = after.report.basis.read - before.report.basis.read
  return count > 0 ? { kind: 'grown', count } : null
}

/** Whether both show a result of one product. */
export function isSameProduct(before: View, after: View): boolean {
  if (before.kind !== 'result' || after.kind !== 'result') return false
  return before.report.product.site === after.report.product.site && before.report.product.id === after.report.product.id
}
