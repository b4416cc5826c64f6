/** Scrolls to an element and outlines it for a moment, by an animation that leaves the page's own markup as it was; false where there is none. */
export function markElement(element: Element | null): boolean {
  if (!element?.isConnected) return false
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
  const outline = { outline: '3px solid #b45309', outlineOffset: '4px' }
  element.animate([outline, outline], { duration: 3000 })
  return true
}
