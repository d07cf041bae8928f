import type { names } from '../labels/names'

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
  ![...(element.getAttribute('aria-labelledby') ?? '').split(' ')].some((id) => id && document.getElementById(id))

/** Names what has no name, and puts right roles that contradict what is inside. Done twice, it changes nothing. */
export function nameControls(root: ParentNode, say: Say): void {
  const each = (selector: string, change: (element: HTMLElement) => void) => {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) change(element)
  }
  const name = (element: HTMLElement, label: string) => {
    if (isNameless(element)) element.setAttribute('aria-label', label)
  }
  // Opens what the field beside it opens by the keyboard already.
  each('.dropdown-indicator[aria-hidden="true"]:not([tabindex="-1"])', (button) => {
    button.tabIndex = -1
  })
  each('input.rs__input, .react-select input[role="combobox"]', (input) =>
    name(input, fieldLabel(input) ?? say('choose')),
  )
  each('.ContentEditable__root', (area) => name(area, fieldLabel(area) ?? say('text')))
  each('thead input[type="checkbox"]', (box) => name(box, say('selectAll')))
  each('tbody input[type="checkbox"]', (box) => name(box, say('selectRow')))
  each('button.popup-button', (button) => {
    if (!button.textContent?.trim() && !button.querySelector('[aria-label]')) name(button, say('more'))
  })
  // Its text says more than its label: the number of versions.
  each('.doc-tab[aria-label]', (tab) => {
    if (tab.textContent?.trim()) tab.removeAttribute('aria-label')
  })
  each('ul.doc-tabs__tabs:not([role])', (list) => list.setAttribute('role', 'group'))
}
