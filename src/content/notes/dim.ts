import { element, pressable } from './element.ts'
import { groundOf } from './ground.ts'
import type { Sheet } from './sheet.ts'

/** A button that dims the reviews with signs, and undoes it. */
export function dimButton(sheet: Sheet): HTMLButtonElement {
  const made = pressable(sheet.document, sheet.language.say('notes.dim'), () => {
    dim(sheet, !sheet.isDimmed)
    sheet.place()
    made.ariaPressed = String(sheet.isDimmed)
  })
  made.ariaPressed = String(sheet.isDimmed)
  return made
}

/** Lays a veil in the colour of the page over reviews with signs, or takes it off. */
export function dim(sheet: Sheet, isDimmed: boolean): void {
  sheet.isDimmed = isDimmed
  for (const [id, item] of sheet.items) {
    const isVeiled = isDimmed && item.hasSigns
    if (isVeiled === (item.anchor.veil !== null)) continue
    item.anchor.veil?.remove()
    sheet.items.set(id, { ...item, anchor: { ...item.anchor, veil: isVeiled ? veilOver(sheet, item.anchor.area) : null } })
  }
}

function veilOver({ document, layer }: Sheet, area: Element): HTMLElement {
  const veil = element(document, 'div', { class: 'veil' })
  veil.dataset['place'] = 'away'
  veil.style.background = groundOf(area).colour
  layer.veils.append(veil)
  return veil
}
