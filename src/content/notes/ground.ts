/** The colour that lies behind what stands in an element, and whether it is dark. */
export interface Ground {
  readonly colour: string
  readonly isDark: boolean
}

/** Finds what lies behind an element: the first of its surroundings that is painted, else the page's own. */
export function groundOf(element: Element): Ground {
  let around: Element | null = element
  for (let steps = 0; steps < MOST_STEPS && around !== null; steps += 1) {
    const painted = parse(getComputedStyle(around).backgroundColor)
    if (painted !== null) return painted
    around = around.parentElement
  }
  return bareGround(element.ownerDocument)
}

const MOST_STEPS = 40
const COLOUR = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/u

/** `null` where it lets through what lies behind it, or is told in another way than most. */
function parse(colour: string): Ground | null {
  const [, red = '', green = '', blue = '', alpha = '1'] = COLOUR.exec(colour) ?? []
  if (red === '' || Number(alpha) < 0.5) return null
  // The weights of Rec. 601; half of full brightness divides.
  const brightness = 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue)
  return { colour: `rgb(${red}, ${green}, ${blue})`, isDark: brightness < 128 }
}

function bareGround(document: Document): Ground {
  const schemes = getComputedStyle(document.documentElement).colorScheme
  const isDark = schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  return { colour: isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)', isDark }
}
