import type { JSX } from 'preact'

import { keyOf } from '../core/shortlist/kept-product.ts'
import { aspectLabel } from '../popup/aspect-label.ts'
import { factRows, isAllTooFew, sayNoDifference, sharedRows, type Compared, type Row } from './compare-rows.tsx'
import { Voices } from './quotes.tsx'
import type { SayHere } from './say.ts'

/** Products side by side, one a column. */
export function CompareTable(compared: Compared): JSX.Element {
  const { products, comparison, say } = compared
  const shared = sharedRows(compared)
  const isFew = isAllTooFew(shared)
  const across = products.length + 1
  return (
    <table class="compared">
      <thead>
        <tr>
          <th scope="col">{say('compare.what')}</th>
          {products.map((kept) => (
            <th key={keyOf(kept)} scope="col" dir="auto">
              {kept.product.title} <span class="quiet">{kept.product.site}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {factRows(compared).map((row) => (
          <Line key={row.name} row={row} say={say} />
        ))}
      </tbody>
      <tbody>
        <tr>
          <th class="group" scope="rowgroup" colSpan={across}>
            {say('compare.shared')} {isFew && <span class="quiet">{say('compare.too-few')}</span>}
          </th>
        </tr>
        {shared.map((row) => (
          <Line key={row.name} row={isFew ? { ...row, standing: null } : row} say={say} />
        ))}
        {shared.length === 0 && (
          <tr>
            <td colSpan={across}>{say('compare.none-shared')}</td>
          </tr>
        )}
      </tbody>
      <tbody>
        <tr>
          <th scope="row">{say('compare.alone')}</th>
          {comparison.alone.map((opinions, place) => (
            <td key={place}>
              {opinions.map((opinion) => (
                <div key={opinion.aspect} class={`line side-${opinion.side}`}>
                  <span class="aspect">{aspectLabel(say, opinion.aspect)}</span> <Voices opinion={opinion} say={say} />
                </div>
              ))}
              {opinions.length === 0 && <span class="quiet">{say('compare.none-alone')}</span>}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Line({ row, say }: { readonly row: Row; readonly say: SayHere }): JSX.Element {
  const { name, cells, standing } = row
  const difference = sayNoDifference(say, row)
  return (
    <tr>
      <th scope="row">
        <span class="aspect">{name}</span>
        {difference !== null && <span class="quiet">{difference}</span>}
      </th>
      {cells.map((cell, place) => (
        <td key={place} class={isBest(standing, place) ? 'better' : ''}>
          {cell}
          {isBest(standing, place) && <strong class="mark">{say('compare.better')}</strong>}
        </td>
      ))}
    </tr>
  )
}

function isBest(standing: Row['standing'], place: number): boolean {
  return standing?.kind === 'better' && standing.best === place
}
