/** A titled table. */
export function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`**${title}**`, '', line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A share as a percentage. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
