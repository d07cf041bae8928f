import { names } from '../labels/names'

const isName = (key: string): key is keyof typeof names => Object.hasOwn(names, key)

type Say = (name: keyof typeof names) => string

/** The label of the field of the form that an element stands in. */
const fieldLabel = (element: Element): string | undefined => {
  const field = element.closest('.field-type, .rich-text-lexical, .form-field, label')
  const label = field?.querySelector('label, .field-label')?.textContent
  return label?.replace(/\*|—.*$/g, '').trim() || undefined
}

const isNameless = (element: Element): boolean =>
  !element.getAttribute('aria-label')?.trim() &&
  !(element as HTMLInputElement).labels?.length &&
  // Some name themselves.
  !(element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .some((id) => id && id !== element.id && document.getElementById(id))

/** Names what has no name, and puts right roles that contradict what is inside. Done twice, it changes nothing. */
export function nameControls(root: ParentNode, say: Say): void {
  const each = (selector: string, change: (element: HTMLElement) => void) => {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) change(element)
  }
  const name = (element: HTMLElement, label: string) => {
    if (!isNameless(element)) return
    element.removeAttribute('aria-labelledby')
    element.setAttribute('aria-label', label)
  }
  // What they do, the field beside them does by the arrow and delete keys.
  each('.dropdown-indicator[aria-hidden="true"], .clear-indicator[aria-hidden="true"]', (button) => {
    if (button.tabIndex !== -1) button.tabIndex = -1
  })
  // A button that holds buttons.
  each('.rs__multi-value[role="button"]', (value) => value.setAttribute('role', 'group'))
  each('input.rs__input, .react-select input[role="combobox"]', (input) =>
    name(input, fieldLabel(input) ?? say('choose')),
  )
  each('.ContentEditable__root', (area) => name(area, fieldLabel(area) ?? say('text')))
  each('thead input[type="checkbox"]', (box) => name(box, say('selectAll')))
  each('tbody input[type="checkbox"]', (box) => name(box, say('selectRow')))
  each('button.popup-button', (button) => {
    if (!button.textContent?.trim() && !button.querySelector('[aria-label]')) name(button, say('more'))
  })
  each('.clickable-arrow', (button) =>
    name(button, say(button.classList.contains('clickable-arrow--left') ? 'previous' : 'next')),
  )
  each('.toolbar-popup__button[data-button-key]', (button) => {
    const key = button.dataset.buttonKey ?? ''
    if (!button.textContent?.trim()) name(button, isName(key) ? say(key) : key)
  })
  each('.file-field__remove, .file-details__remove', (button) => name(button, say('removeFile')))
  each('button.copy-to-clipboard', (button) => name(button, say('copyAddress')))
  each('.file-field__filename', (input) => name(input, say('fileName')))
  // What it shows is what the editor has just chosen, by the name beside it.
  each('.file-field img:not([alt]), .file-details img:not([alt])', (image) => image.setAttribute('alt', ''))
  each('#live-preview-iframe', (frame) => name(frame, say('livePreview')))
  // Its text says more than its label: the number of versions.
  each('.doc-tab[aria-label]', (tab) => {
    if (tab.textContent?.trim()) tab.removeAttribute('aria-label')
  })
  each('ul.doc-tabs__tabs:not([role])', (list) => list.setAttribute('role', 'group'))
}
