/** What an element is made of: its class, its text and what stands in it. */
interface Made {
  readonly class?: string
  /** Put in as text, never as mark-up. */
  readonly text?: string
  readonly inside?: readonly Node[]
}

/** Makes an element of ours; whatever a page says can only be text in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  made: Made = {},
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  if (made.class !== undefined) node.className = made.class
  if (made.text !== undefined) node.textContent = made.text
  node.append(...(made.inside ?? []))
  return node
}

/** Makes a button that hears the shopper alone, not what the page's scripts do. */
export function pressable(document: Document, text: string, pressed: () => void): HTMLButtonElement {
  const made = element(document, 'button', { text })
  made.type = 'button'
  made.addEventListener('click', (event) => {
    if (event.isTrusted) pressed()
  })
  return made
}
