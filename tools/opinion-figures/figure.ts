/** A row of a table: what was measured, on how many, and the figures under the table's headings. */
export interface Row {
  readonly name: string
  readonly count: number
  readonly figures: readonly string[]
}

/** A table of the model card. */
export interface Table {
  /** The mark between which it stands in the card. */
  readonly id: string
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

/** ".871": a share as the card shows it. */
export function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3).replace(/^0/u, '') : '–'
}

/** A table as Markdown, its columns aligned as the formatter wants it. */
export function markdown({ headings, rows }: Table): string {
  const cells = [
    headings,
    headings.map(() => ''),
    ...rows.map(({ name, count, figures }) => [name, count.toLocaleString('en'), ...figures]),
  ]
  const widths = headings.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)))
  return cells
    .map(
      (row, at) => `| ${widths.map((width, column) => (at === 1 ? '-'.repeat(width) : (row[column] ?? '').padEnd(width))).join(' | ')} |`,
    )
    .join('\n')
}
